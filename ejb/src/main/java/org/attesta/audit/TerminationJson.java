package org.attesta.audit;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.attesta.shared.JsonText;

/** {@link Termination} in a text column. */
@Converter
class TerminationJson implements AttributeConverter<Termination, String> {

    private static final JsonText<Termination> JSON = new JsonText<>(Termination.class);

    @Override
    public String convertToDatabaseColumn(Termination value) {
        return JSON.write(value);
    }

    @Override
    public Termination convertToEntityAttribute(String text) {
        return JSON.read(text);
    }
}
