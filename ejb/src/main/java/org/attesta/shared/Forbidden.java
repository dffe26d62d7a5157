package org.attesta.shared;

import jakarta.ejb.ApplicationException;

/** This role can never do this. */
@ApplicationException(rollback = true)
public class Forbidden extends RuntimeException {

    public Forbidden(String what) {
        super(what);
    }
}
