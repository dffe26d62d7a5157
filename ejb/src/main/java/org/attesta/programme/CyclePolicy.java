package org.attesta.programme;

import java.io.Serializable;
import java.time.LocalDate;
import org.attesta.policy.Settings;
import org.attesta.shared.CivilDates;

/**
 * What the body's settings say about a cycle.
 *
 * @param firstMonths how long after the decision the first surveillance may wait, twelve at most (9.1.3.3)
 * @param secondToleranceMonths how long after the 24th month the second one may wait
 * @param recertificationMonths how long before expiry recertification is opened
 * @param recertificationDays how long before expiry the recertification audit is done
 */
public record CyclePolicy(
        int firstMonths, int secondToleranceMonths, int recertificationMonths, int recertificationDays)
        implements Serializable {

    public static CyclePolicy of(Settings settings) {
        return new CyclePolicy(
                settings.firstSurveillanceMonths(),
                settings.secondSurveillanceToleranceMonths(),
                settings.recertificationOpenMonths(),
                settings.recertificationAuditDays());
    }

    /** The last day for the first surveillance audit. */
    LocalDate firstLatest(LocalDate decision) {
        return SurveillanceLimits.first(decision, firstMonths);
    }

    /**
     * The last day for the second one.
     *
     * @param first the last day of the first surveillance audit, real or planned
     */
    LocalDate secondLatest(LocalDate decision, LocalDate first, LocalDate recertification) {
        return SurveillanceLimits.second(decision, first, recertification, secondToleranceMonths);
    }

    /** From this day on the recertification is prepared, in due time before the expiry (9.6.3.1.1). */
    public LocalDate recertificationFrom(LocalDate expiry) {
        return CivilDates.addMonths(expiry, -recertificationMonths);
    }

    /**
     * The last day for the recertification audit: what is left until the expiry is for nonconformities and the decision
     * (9.6.3.1.1, 9.6.3.2.4).
     */
    public LocalDate recertificationLatest(LocalDate expiry) {
        return expiry.minusDays(recertificationDays);
    }
}
