package org.attesta.programme;

import java.time.LocalDate;
import java.time.Month;
import org.attesta.shared.CivilDates;

/**
 * The last days on which the surveillance audits of a cycle may end ({@code ISO/IEC 17021-1:2015, 9.1.3.3}, read as in
 * rulebook §1.5): the first within twelve months after the decision, and one in every calendar year that has neither
 * the decision nor the recertification audit.
 */
final class SurveillanceLimits {

    private static final int SECOND_MONTHS = 24;

    private SurveillanceLimits() {}

    /** @param months what the body allows, twelve at most */
    static LocalDate first(LocalDate decision, int months) {
        return CivilDates.addMonths(decision, months);
    }

    /**
     * The body plans the second one around 24 months after the decision. It ends earlier where a calendar year asks for
     * it: the first one after the decision and after the first surveillance, if that is not the year of recertification.
     *
     * @param first last day of the first surveillance, as it was or as it is planned
     * @param recertification planned day of the recertification audit
     * @param tolerance months that the body adds to the 24
     */
    static LocalDate second(LocalDate decision, LocalDate first, LocalDate recertification, int tolerance) {
        var planned = CivilDates.addMonths(decision, SECOND_MONTHS + tolerance);
        int year = Math.max(decision.getYear(), first.getYear()) + 1;
        var endOfYear = LocalDate.of(year, Month.DECEMBER, 31);
        return year < recertification.getYear() && endOfYear.isBefore(planned) ? endOfYear : planned;
    }
}
