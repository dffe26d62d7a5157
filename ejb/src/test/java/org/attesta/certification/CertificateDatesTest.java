package org.attesta.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.attesta.shared.CivilDates.addMonths;

import java.time.LocalDate;
import java.util.Random;
import org.attesta.policy.ExpiryConvention;
import org.attesta.shared.Condition;
import org.attesta.shared.RuleViolation;
import org.attesta.testing.Seeded;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The dates of a certificate")
class CertificateDatesTest {

    @ParameterizedTest(name = "decided {0}: {1} by {2}")
    @CsvSource({
        "2025-03-15, 2028-03-14, DAY_BEFORE",
        "2025-03-15, 2028-03-15, SAME_DAY",
        "2024-02-29, 2027-02-27, DAY_BEFORE",
        "2024-02-29, 2027-02-28, SAME_DAY",
        "2025-03-01, 2028-02-29, DAY_BEFORE",
    })
    void endThreeYearsAfterAFirstDecision(LocalDate decision, LocalDate expiry, ExpiryConvention convention) {
        var dates = CertificateDates.of(decision, null, convention);
        assertThat(dates.route()).isEqualTo(Route.INITIAL);
        assertThat(dates.effective()).isEqualTo(decision);
        assertThat(dates.expiry()).isEqualTo(expiry);
        assertThat(dates.gap()).isNull();
    }

    @ParameterizedTest(name = "decided {0}: first surveillance until {1}, second about {2}")
    @CsvSource({
        "2025-03-15, 2026-03-15, 2027-03-15",
        "2024-02-29, 2025-02-28, 2026-02-28",
        "2024-01-31, 2025-01-31, 2026-01-31",
        "2025-12-15, 2026-12-15, 2027-12-15",
    })
    void countSurveillanceFromTheDecision(LocalDate decision, LocalDate first, LocalDate second) {
        var dates = CertificateDates.of(decision, null, ExpiryConvention.DAY_BEFORE);
        assertThat(dates.firstSurveillanceLatest()).isEqualTo(first);
        assertThat(dates.secondSurveillanceTarget()).isEqualTo(second);
    }

    @ParameterizedTest(name = "decided {0} after {1}: {2} until {3} ({4})")
    @CsvSource({
        // in time, the last day included
        "2028-02-20, 2028-03-14, RENEWAL,     2031-03-14, DAY_BEFORE",
        "2028-02-20, 2028-03-14, RENEWAL,     2031-03-14, SAME_DAY",
        "2028-03-14, 2028-03-14, RENEWAL,     2031-03-14, DAY_BEFORE",
        // twelve months early, and a day more
        "2027-03-14, 2028-03-14, RENEWAL,     2031-03-14, DAY_BEFORE",
        "2027-03-13, 2028-03-14, RENEWAL,     2030-03-12, DAY_BEFORE",
        "2027-03-13, 2028-03-14, RENEWAL,     2030-03-13, SAME_DAY",
        "2027-02-28, 2028-02-29, RENEWAL,     2031-02-28, DAY_BEFORE",
        "2027-02-27, 2028-02-29, RENEWAL,     2030-02-26, DAY_BEFORE",
        // lapsed
        "2026-03-11, 2026-03-10, RESTORATION, 2029-03-10, DAY_BEFORE",
        "2026-07-01, 2026-03-10, RESTORATION, 2029-03-10, DAY_BEFORE",
        "2026-07-01, 2026-03-10, RESTORATION, 2029-03-10, SAME_DAY",
        "2026-09-10, 2026-03-10, RESTORATION, 2029-03-10, DAY_BEFORE",
        "2026-09-11, 2026-03-10, NEW_CYCLE,   2029-09-10, DAY_BEFORE",
        "2026-09-11, 2026-03-10, NEW_CYCLE,   2029-09-11, SAME_DAY",
        "2026-02-28, 2025-08-31, RESTORATION, 2028-08-31, DAY_BEFORE",
        "2026-03-01, 2025-08-31, NEW_CYCLE,   2029-02-28, DAY_BEFORE",
        // a suspension that outlived the certificate takes the same way
        "2026-11-14, 2026-05-14, RESTORATION, 2029-05-14, DAY_BEFORE",
        "2026-11-15, 2026-05-14, NEW_CYCLE,   2029-11-14, DAY_BEFORE",
    })
    void countFromTheOldExpiryWhereTheyMay(
            LocalDate decision, LocalDate old, Route route, LocalDate expiry, ExpiryConvention convention) {
        var dates = CertificateDates.of(decision, old, convention);
        assertThat(dates.route()).isEqualTo(route);
        assertThat(dates.expiry()).isEqualTo(expiry);
        assertThat(dates.effective()).isEqualTo(decision);
        assertThat(dates.firstSurveillanceLatest()).isEqualTo(addMonths(decision, 12));
        assertThat(dates.secondSurveillanceTarget()).isEqualTo(addMonths(decision, 24));
        assertThat(dates.restorableUntil()).isEqualTo(addMonths(expiry, 6));
    }

    @Test
    void nameTheLastDayOfRestorationOfTheNewExpiry() {
        assertThat(CertificateDates.of(day("2022-08-31"), null, ExpiryConvention.SAME_DAY)
                        .restorableUntil())
                .isEqualTo("2026-02-28");
        assertThat(Route.restorableUntil(day("2025-08-31"))).isEqualTo("2026-02-28");
    }

    @Test
    void showTheDaysThatWereNotCertified() {
        assertThat(restored("2026-07-01", "2026-07-01").gap()).isEqualTo(gap("2026-03-11", "2026-06-30"));
        assertThat(restored("2026-03-12", "2026-03-12").gap()).isEqualTo(gap("2026-03-11", "2026-03-11"));
        assertThat(restored("2026-03-11", "2026-03-11").gap()).isNull();
        assertThat(restored("2026-03-11", "2026-03-20").gap()).isEqualTo(gap("2026-03-11", "2026-03-19"));
    }

    @Test
    void showNoGapOnAnyOtherRoute() {
        for (var decision : new String[] {"2026-03-10", "2026-09-11", "2030-01-01"}) {
            assertThat(CertificateDates.of(day(decision), day("2026-03-10"), ExpiryConvention.DAY_BEFORE)
                            .gap())
                    .isNull();
        }
    }

    @ParameterizedTest(name = "effective {0}: {1}")
    @CsvSource({"2025-03-10, R-8.2.2b", "2025-03-14, R-8.2.2b", "2028-03-15, R-8.2.2c"})
    void doNotBeginBeforeTheDecisionNorAfterTheExpiry(LocalDate effective, String rule) {
        assertThatThrownBy(() -> CertificateDates.of(day("2025-03-15"), effective, null, ExpiryConvention.DAY_BEFORE))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.violations())
                                .extracting(Condition::rule)
                                .containsExactly(rule));
    }

    @ParameterizedTest
    @CsvSource({"2025-03-15", "2025-04-01", "2028-03-14"})
    void mayBeginOnALaterDayAndStillEndByTheDecision(LocalDate effective) {
        var dates = CertificateDates.of(day("2025-03-15"), effective, null, ExpiryConvention.DAY_BEFORE);
        assertThat(dates.effective()).isEqualTo(effective);
        assertThat(dates.expiry()).isEqualTo("2028-03-14");
        assertThat(dates.firstSurveillanceLatest()).isEqualTo("2026-03-15");
    }

    @Test
    void neverLieFurtherThanThreeYearsFromWhereTheyCount() {
        Seeded.forAll(2_000, random -> {
            var decision = anyDay(random);
            var old = random.nextInt(5) == 0 ? null : decision.plusDays(random.nextInt(1_200) - 500);
            var dates = CertificateDates.of(decision, old, anyConvention(random));
            boolean fromOld = dates.route() == Route.RENEWAL || dates.route() == Route.RESTORATION;
            assertThat(dates.expiry()).isBeforeOrEqualTo(addMonths(fromOld ? old : decision, 36));
            assertThat(dates.expiry()).isAfter(decision).isAfterOrEqualTo(dates.effective());
            if (dates.route() == Route.RENEWAL) {
                assertThat(dates.expiry())
                        .isBeforeOrEqualTo(addMonths(decision, 48).plusDays(3));
            }
        });
    }

    @Test
    void coverEachDayBetweenTheOldAndTheNewCertificateOnce() {
        Seeded.forAll(2_000, random -> {
            var old = anyDay(random);
            var decision = old.plusDays(1L + random.nextInt(180));
            var dates = CertificateDates.of(decision, old, anyConvention(random));
            assertThat(dates.route()).isEqualTo(Route.RESTORATION);
            var gap = dates.gap();
            assertThat(gap == null ? dates.effective() : gap.from()).isEqualTo(old.plusDays(1));
            if (gap != null) {
                assertThat(gap.to()).isEqualTo(dates.effective().minusDays(1)).isAfterOrEqualTo(gap.from());
            }
        });
    }

    @Test
    void goThroughTheRoutesInOneOrderAsTheDecisionComesLater() {
        Seeded.forAll(500, random -> {
            var old = anyDay(random);
            var decision = old.plusDays(random.nextInt(800) - 400);
            assertThat(Route.of(decision, old)).isLessThanOrEqualTo(Route.of(decision.plusDays(1), old));
        });
    }

    private static CertificateDates restored(String decision, String effective) {
        return CertificateDates.of(day(decision), day(effective), day("2026-03-10"), ExpiryConvention.DAY_BEFORE);
    }

    private static CertificateDates.Gap gap(String from, String to) {
        return new CertificateDates.Gap(day(from), day(to));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static LocalDate anyDay(Random random) {
        return LocalDate.of(2015, 1, 1).plusDays(random.nextInt(9_000));
    }

    private static ExpiryConvention anyConvention(Random random) {
        return ExpiryConvention.values()[random.nextInt(2)];
    }
}
