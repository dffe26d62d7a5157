package org.attesta.application;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.attesta.audittime.AuditTime;
import org.attesta.shared.JsonText;

/** The audit time as it was calculated then; never calculated anew (ISO/IEC 17021-1 9.1.4.3). */
@Converter
class AuditTimeJson implements AttributeConverter<AuditTime, String> {

    private static final JsonText<AuditTime> JSON = new JsonText<>(AuditTime.class);

    @Override
    public String convertToDatabaseColumn(AuditTime value) {
        return JSON.write(value);
    }

    @Override
    public AuditTime convertToEntityAttribute(String text) {
        return JSON.read(text);
    }
}
