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
    private static final int TOLERANCE_MONTHS = 2;

    private SurveillanceLimits() {}

    /** @param months what the body allows, twelve at most */
    static LocalDate first(LocalDate decision, int months) {
        return CivilDates.addMonths(decision, months);
    }

    /**
     * The body plans the second one around 24 months after the decision; a calendar year that asks for it ends earlier.
     *
     * @param recertification planned day of the recertification audit
     */
    static LocalDate second(LocalDate decision, LocalDate recertification) {
        var planned = CivilDates.addMonths(decision, SECOND_MONTHS + TOLERANCE_MONTHS);
        int year = decision.getYear() + 2;
        var endOfYear = LocalDate.of(year, Month.DECEMBER, 31);
        return year < recertification.getYear() && endOfYear.isBefore(planned) ? endOfYear : planned;
    }
}
