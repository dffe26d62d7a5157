package org.attesta.application;

import jakarta.persistence.Converter;
import org.attesta.shared.JsonText;

/** {@link ReviewDraft} in a text column. */
@Converter
class ReviewDraftJson extends JsonText<ReviewDraft> {

    ReviewDraftJson() {
        super(ReviewDraft.class);
    }
}
