package org.attesta.audit;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.attesta.shared.JsonText;

/** {@link AuditDraft} in a text column. */
@Converter
class AuditDraftJson implements AttributeConverter<AuditDraft, String> {

    private static final JsonText<AuditDraft> JSON = new JsonText<>(AuditDraft.class);

    @Override
    public String convertToDatabaseColumn(AuditDraft value) {
        return JSON.write(value);
    }

    @Override
    public AuditDraft convertToEntityAttribute(String text) {
        return JSON.read(text);
    }
}
