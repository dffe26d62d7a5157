package org.attesta.audit;

import jakarta.persistence.Converter;
import org.attesta.shared.JsonText;

/** {@link Termination} in a text column. */
@Converter
class TerminationJson extends JsonText<Termination> {

    TerminationJson() {
        super(Termination.class);
    }
}
