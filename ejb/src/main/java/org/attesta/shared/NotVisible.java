package org.attesta.shared;

import jakarta.ejb.ApplicationException;
import java.util.UUID;

/** No such record, or none that this account may know of: the two look the same from outside. */
@ApplicationException(rollback = true)
public class NotVisible extends RuntimeException {

    public NotVisible(String type, Object id) {
        super(type + " " + id);
    }

    public NotVisible(String type, UUID id) {
        this(type, (Object) id);
    }
}
