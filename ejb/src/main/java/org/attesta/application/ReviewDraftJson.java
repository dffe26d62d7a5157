package org.attesta.application;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.attesta.shared.JsonText;

/** {@link ReviewDraft} in a text column. */
@Converter
class ReviewDraftJson implements AttributeConverter<ReviewDraft, String> {

    private static final JsonText<ReviewDraft> JSON = new JsonText<>(ReviewDraft.class);

    @Override
    public String convertToDatabaseColumn(ReviewDraft value) {
        return JSON.write(value);
    }

    @Override
    public ReviewDraft convertToEntityAttribute(String text) {
        return JSON.read(text);
    }
}
