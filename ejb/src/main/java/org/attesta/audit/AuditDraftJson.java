package org.attesta.audit;

import jakarta.persistence.Converter;
import org.attesta.shared.JsonText;

/** {@link AuditDraft} in a text column. */
@Converter
class AuditDraftJson extends JsonText<AuditDraft> {

    AuditDraftJson() {
        super(AuditDraft.class);
    }
}
