package org.attesta.certification;

import java.time.LocalDate;
import org.attesta.shared.CivilDates;

/** How a decision to certify relates to the certificate before it ({@code ISO/IEC 17021-1:2015, 9.6.3.2}). */
public enum Route {
    /** There was none. */
    INITIAL,
    /** Decided on or before its expiry: the new expiry counts from the old one. */
    RENEWAL,
    /** Decided at most six months after its expiry: the new expiry counts from the old one, the gap is not certified. */
    RESTORATION,
    /** Decided later than that: at least a Stage 2 was needed, and a new cycle starts. */
    NEW_CYCLE;

    private static final int RESTORE_MONTHS = 6;

    /** @param previousExpiry last day of the certificate before, or null where there was none */
    public static Route of(LocalDate decision, LocalDate previousExpiry) {
        if (previousExpiry == null) {
            return INITIAL;
        }
        if (!decision.isAfter(previousExpiry)) {
            return RENEWAL;
        }
        return decision.isAfter(restorableUntil(previousExpiry)) ? NEW_CYCLE : RESTORATION;
    }

    /** The last day on which an expired certification can be restored ({@code ISO/IEC 17021-1:2015, 9.6.3.2.5}). */
    public static LocalDate restorableUntil(LocalDate expiry) {
        return CivilDates.addMonths(expiry, RESTORE_MONTHS);
    }
}
