package org.attesta.programme;

import java.io.Serializable;
import java.time.LocalDate;
import org.attesta.policy.Settings;

/**
 * What the body's settings say about a cycle.
 *
 * @param firstMonths how long after the decision the first surveillance may wait, twelve at most (9.1.3.3)
 * @param secondToleranceMonths how long after the 24th month the second one may wait
 * @param recertificationDays how long before expiry the recertification audit is done
 */
public record CyclePolicy(int firstMonths, int secondToleranceMonths, int recertificationDays) implements Serializable {

    static CyclePolicy of(Settings settings) {
        return new CyclePolicy(
                settings.firstSurveillanceMonths(),
                settings.secondSurveillanceToleranceMonths(),
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
}
