package org.attesta.application;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.attesta.shared.JsonText;

/** {@link ApplicationDraft} in a text column. */
@Converter
class ApplicationDraftJson implements AttributeConverter<ApplicationDraft, String> {

    private static final JsonText<ApplicationDraft> JSON = new JsonText<>(ApplicationDraft.class);

    @Override
    public String convertToDatabaseColumn(ApplicationDraft value) {
        return JSON.write(value);
    }

    @Override
    public ApplicationDraft convertToEntityAttribute(String text) {
        return JSON.read(text);
    }
}
