package org.attesta.shared;

import java.time.LocalDate;

/** What the scheduler does once on every civil day: expiry, deemed acceptance. Implemented as beans. */
public interface DailyDuty {

    /** Does what falls due on {@code day}; repeated for the same day it does nothing more. */
    void on(LocalDate day);
}
