package org.attesta.access;

import jakarta.ejb.ApplicationException;

/** Too many failed logins in short time: REST answers 429, and when to try again. */
@ApplicationException(rollback = true)
public class TooManyAttempts extends RuntimeException {

    private final long retryAfterSeconds;

    public TooManyAttempts(long retryAfterSeconds) {
        this.retryAfterSeconds = retryAfterSeconds;
    }

    public long retryAfterSeconds() {
        return retryAfterSeconds;
    }
}
