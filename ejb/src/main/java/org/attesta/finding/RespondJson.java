package org.attesta.finding;

import jakarta.persistence.Converter;
import org.attesta.shared.JsonText;

/** An answer that is still being written, in a text column. */
@Converter
class RespondJson extends JsonText<Respond> {

    RespondJson() {
        super(Respond.class);
    }
}
