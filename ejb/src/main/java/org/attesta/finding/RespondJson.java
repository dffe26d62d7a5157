package org.attesta.finding;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.attesta.shared.JsonText;

/** An answer that is still being written, in a text column. */
@Converter
class RespondJson implements AttributeConverter<Respond, String> {

    private static final JsonText<Respond> JSON = new JsonText<>(Respond.class);

    @Override
    public String convertToDatabaseColumn(Respond value) {
        return JSON.write(value);
    }

    @Override
    public Respond convertToEntityAttribute(String text) {
        return JSON.read(text);
    }
}
