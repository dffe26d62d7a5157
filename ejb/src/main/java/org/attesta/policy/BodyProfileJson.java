package org.attesta.policy;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.attesta.shared.JsonText;

/** {@link BodyProfile} in a text column. */
@Converter
class BodyProfileJson implements AttributeConverter<BodyProfile, String> {

    private static final JsonText<BodyProfile> JSON = new JsonText<>(BodyProfile.class);

    @Override
    public String convertToDatabaseColumn(BodyProfile value) {
        return JSON.write(value);
    }

    @Override
    public BodyProfile convertToEntityAttribute(String text) {
        return JSON.read(text);
    }
}
