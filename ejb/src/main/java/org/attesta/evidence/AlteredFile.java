package org.attesta.evidence;

import jakarta.ejb.ApplicationException;

/** The bytes in the store are no longer the ones that were received; they are not given out as evidence. */
@ApplicationException(rollback = true)
public class AlteredFile extends RuntimeException {

    public AlteredFile(String number, String name) {
        super(number + ": " + name + " is lost or altered");
    }
}
