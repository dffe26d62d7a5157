package org.attesta.shared;

import java.time.LocalDate;

/** What the scheduler does once on every civil day: expiry, deemed acceptance. Implemented as beans. */
public interface DailyDuty {

    /**
     * Does what falls due on {@code day}, in one transaction with the note that it is done; repeated for the same day it
     * does nothing more. Where it concerns many records it takes each in an {@link OwnTransaction}, so that a broken one
     * waits alone.
     */
    void on(LocalDate day);

    /** By this the last day that was done is remembered. */
    default String name() {
        return getClass().getSimpleName();
    }
}
