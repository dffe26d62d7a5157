package org.attesta.application;

import jakarta.persistence.Converter;
import org.attesta.shared.JsonText;

/** {@link ApplicationDraft} in a text column. */
@Converter
class ApplicationDraftJson extends JsonText<ApplicationDraft> {

    ApplicationDraftJson() {
        super(ApplicationDraft.class);
    }
}
