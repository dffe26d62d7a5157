package org.attesta.policy;

import java.time.LocalDate;

/** Which day ends three years. No standard fixes it; a certification body chooses once and uses it everywhere. */
public enum ExpiryConvention {
    /** The day before the anniversary, so that validity never exceeds three years. */
    DAY_BEFORE,
    /** The anniversary itself. */
    SAME_DAY;

    public LocalDate lastDayBefore(LocalDate anniversary) {
        return this == DAY_BEFORE ? anniversary.minusDays(1) : anniversary;
    }
}
