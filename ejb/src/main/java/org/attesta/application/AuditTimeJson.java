package org.attesta.application;

import jakarta.persistence.Converter;
import org.attesta.audittime.AuditTime;
import org.attesta.shared.JsonText;

/** The audit time as it was calculated then; never calculated anew (ISO/IEC 17021-1 9.1.4.3). */
@Converter
class AuditTimeJson extends JsonText<AuditTime> {

    AuditTimeJson() {
        super(AuditTime.class);
    }
}
