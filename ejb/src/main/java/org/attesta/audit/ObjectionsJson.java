package org.attesta.audit;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.attesta.shared.JsonText;

/** {@link Objections} in a text column. */
@Converter
class ObjectionsJson implements AttributeConverter<Objections, String> {

    private static final JsonText<Objections> JSON = new JsonText<>(Objections.class);

    @Override
    public String convertToDatabaseColumn(Objections value) {
        return JSON.write(value);
    }

    @Override
    public Objections convertToEntityAttribute(String text) {
        return JSON.read(text);
    }
}
