package org.attesta.application;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.attesta.shared.JsonText;

/** {@link Agreement} in a text column. */
@Converter
class AgreementJson implements AttributeConverter<Agreement, String> {

    private static final JsonText<Agreement> JSON = new JsonText<>(Agreement.class);

    @Override
    public String convertToDatabaseColumn(Agreement value) {
        return JSON.write(value);
    }

    @Override
    public Agreement convertToEntityAttribute(String text) {
        return JSON.read(text);
    }
}
