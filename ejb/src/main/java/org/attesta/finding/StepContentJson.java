package org.attesta.finding;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.attesta.shared.JsonText;

/** {@link StepContent} in a text column. */
@Converter
class StepContentJson implements AttributeConverter<StepContent, String> {

    private static final JsonText<StepContent> JSON = new JsonText<>(StepContent.class);

    @Override
    public String convertToDatabaseColumn(StepContent value) {
        return JSON.write(value);
    }

    @Override
    public StepContent convertToEntityAttribute(String text) {
        return JSON.read(text);
    }
}
