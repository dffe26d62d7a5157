package org.attesta.audit;

import jakarta.persistence.Converter;
import org.attesta.shared.JsonText;

/** {@link ReportDraft} in a text column. */
@Converter
class ReportDraftJson extends JsonText<ReportDraft> {

    ReportDraftJson() {
        super(ReportDraft.class);
    }
}
