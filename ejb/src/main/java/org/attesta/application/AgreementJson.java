package org.attesta.application;

import jakarta.persistence.Converter;
import org.attesta.shared.JsonText;

/** {@link Agreement} in a text column. */
@Converter
class AgreementJson extends JsonText<Agreement> {

    AgreementJson() {
        super(Agreement.class);
    }
}
