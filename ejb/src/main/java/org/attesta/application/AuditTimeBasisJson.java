package org.attesta.application;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.attesta.shared.JsonText;

/** {@link AuditTimeBasis} in a text column. */
@Converter
class AuditTimeBasisJson implements AttributeConverter<AuditTimeBasis, String> {

    private static final JsonText<AuditTimeBasis> JSON = new JsonText<>(AuditTimeBasis.class);

    @Override
    public String convertToDatabaseColumn(AuditTimeBasis value) {
        return JSON.write(value);
    }

    @Override
    public AuditTimeBasis convertToEntityAttribute(String text) {
        return JSON.read(text);
    }
}
