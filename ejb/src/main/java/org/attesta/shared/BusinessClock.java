package org.attesta.shared;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The two clocks. The business date decides every rule; the system clock decides tokens, sessions, rate limits. Both
 * are written to the journal.
 */
public interface BusinessClock {

    /** The civil day of the certification body, in its zone. */
    LocalDate today();

    /** The system clock. */
    Instant now();
}
