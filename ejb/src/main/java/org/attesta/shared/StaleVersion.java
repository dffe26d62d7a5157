package org.attesta.shared;

import jakarta.ejb.ApplicationException;

/** Someone changed the record after it was read; nothing was written. */
@ApplicationException(rollback = true)
public class StaleVersion extends RuntimeException {

    public StaleVersion(String number, long expected, long actual) {
        super(number + " is at version " + actual + ", not " + expected);
    }
}
