package org.attesta.audit;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.attesta.shared.JsonText;

/** {@link ReportDraft} in a text column. */
@Converter
class ReportDraftJson implements AttributeConverter<ReportDraft, String> {

    private static final JsonText<ReportDraft> JSON = new JsonText<>(ReportDraft.class);

    @Override
    public String convertToDatabaseColumn(ReportDraft value) {
        return JSON.write(value);
    }

    @Override
    public ReportDraft convertToEntityAttribute(String text) {
        return JSON.read(text);
    }
}
