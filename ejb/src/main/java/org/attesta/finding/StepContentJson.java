package org.attesta.finding;

import jakarta.persistence.Converter;
import org.attesta.shared.JsonText;

/** {@link StepContent} in a text column. */
@Converter
class StepContentJson extends JsonText<StepContent> {

    StepContentJson() {
        super(StepContent.class);
    }
}
