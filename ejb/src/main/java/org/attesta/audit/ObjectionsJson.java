package org.attesta.audit;

import jakarta.persistence.Converter;
import org.attesta.shared.JsonText;

/** {@link Objections} in a text column. */
@Converter
class ObjectionsJson extends JsonText<Objections> {

    ObjectionsJson() {
        super(Objections.class);
    }
}
