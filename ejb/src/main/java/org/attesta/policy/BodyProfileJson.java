package org.attesta.policy;

import jakarta.persistence.Converter;
import org.attesta.shared.JsonText;

/** {@link BodyProfile} in a text column. */
@Converter
class BodyProfileJson extends JsonText<BodyProfile> {

    BodyProfileJson() {
        super(BodyProfile.class);
    }
}
