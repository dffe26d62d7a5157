package org.attesta.certification;

import static org.attesta.shared.CivilDates.addMonths;

import java.io.Serializable;
import java.time.LocalDate;
import org.attesta.policy.ExpiryConvention;
import org.attesta.shared.RuleViolation;
import org.attesta.shared.Text;

/**
 * The days that a decision to certify sets ({@code ISO/IEC 17021-1:2015, 8.2.2, 9.1.3 and 9.6.3.2}).
 *
 * @param effective first day of validity, never before the decision
 * @param expiry last day of validity
 * @param firstSurveillanceLatest last day on which the first surveillance audit may end: 12 months from the decision
 * @param restorableUntil last day on which the certification can be restored once it has expired
 * @param secondSurveillanceTarget the day that the second surveillance audit is planned around
 * @param gap the days between the old expiry and a restoration, which were not certified; null where there are none
 */
public record CertificateDates(
        LocalDate effective,
        LocalDate expiry,
        LocalDate firstSurveillanceLatest,
        LocalDate restorableUntil,
        LocalDate secondSurveillanceTarget,
        Gap gap,
        Route route)
        implements Serializable {

    private static final int CYCLE_MONTHS = 36;
    private static final int YEAR_MONTHS = 12;

    /** How early a renewal may be decided and still count from the old expiry (policy). */
    private static final int RENEWAL_EARLY_MAX_MONTHS = 12;

    /** Days without valid certification, both included. */
    public record Gap(LocalDate from, LocalDate to) implements Serializable {

        static Gap between(LocalDate previousExpiry, LocalDate effective) {
            var from = previousExpiry.plusDays(1);
            return from.isBefore(effective) ? new Gap(from, effective.minusDays(1)) : null;
        }
    }

    /**
     * The days for a certificate that takes effect on the day of its decision.
     *
     * @param previousExpiry last day of the certificate before, or null where there was none
     */
    public static CertificateDates of(LocalDate decision, LocalDate previousExpiry, ExpiryConvention convention) {
        return of(decision, decision, previousExpiry, convention);
    }

    /**
     * The days for a certificate that takes effect on a chosen day. A later day makes a gap longer; the expiry and all
     * that counts from the decision stay.
     *
     * @throws RuleViolation when that day is before the decision or after the expiry
     */
    public static CertificateDates of(
            LocalDate decision, LocalDate effective, LocalDate previousExpiry, ExpiryConvention convention) {
        var route = Route.of(decision, previousExpiry);
        var expiry = countsFromPrevious(route, decision, previousExpiry)
                ? addMonths(previousExpiry, CYCLE_MONTHS)
                : convention.lastDayBefore(addMonths(decision, CYCLE_MONTHS));
        requireWithin(decision, effective, expiry);
        return new CertificateDates(
                effective,
                expiry,
                addMonths(decision, YEAR_MONTHS),
                Route.restorableUntil(expiry),
                addMonths(decision, 2 * YEAR_MONTHS),
                route == Route.RESTORATION ? Gap.between(previousExpiry, effective) : null,
                route);
    }

    private static void requireWithin(LocalDate decision, LocalDate effective, LocalDate expiry) {
        if (effective.isBefore(decision)) {
            throw new RuleViolation("R-8.2.2b", Text.of("certification.dates.effectiveTooEarly", effective, decision));
        }
        if (effective.isAfter(expiry)) {
            throw new RuleViolation("R-8.2.2c", Text.of("certification.dates.effectiveTooLate", effective, expiry));
        }
    }

    private static boolean countsFromPrevious(Route route, LocalDate decision, LocalDate previousExpiry) {
        return switch (route) {
            case INITIAL, NEW_CYCLE -> false;
            case RENEWAL -> !decision.isBefore(addMonths(previousExpiry, -RENEWAL_EARLY_MAX_MONTHS));
            case RESTORATION -> true;
        };
    }
}
