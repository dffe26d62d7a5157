package org.attesta.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.attesta.shared.Condition;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rulebook §1.5 (calendar rule) and worked example E6. */
class CycleRulesTest {

    private static final CyclePolicy TWELVE = new CyclePolicy(12, 2, 6, 60);

    @ParameterizedTest(name = "decision {0}, first surveillance {1}: kept {2}")
    @CsvSource({
        "2025-03-15, 2026-03-15, true",
        "2025-03-15, 2026-03-16, false",
        "2024-02-29, 2025-02-28, true",
        "2024-02-29, 2025-03-01, false",
        "2024-01-31, 2025-01-31, true",
        "2024-01-31, 2025-02-01, false",
    })
    void theFirstSurveillanceIsWithinTwelveMonthsOfTheDecision(LocalDate decision, LocalDate first, boolean kept) {
        var judged = CycleRules.judge(cycle(decision, first, first.plusYears(1), decision.plusMonths(34)), TWELVE);
        assertThat(unmet(judged)).isEqualTo(kept ? List.of() : List.of("R-9.1.3.3"));
    }

    @Test
    void theLimitCountsFromTheDecisionAndNotFromStage2() {
        var judged = CycleRules.judge(
                new Cycle(
                        LocalDate.parse("2024-12-02"),
                        LocalDate.parse("2024-12-03"),
                        LocalDate.parse("2025-01-16"),
                        LocalDate.parse("2025-01-20"),
                        LocalDate.parse("2025-03-15"),
                        LocalDate.parse("2026-03-15"),
                        LocalDate.parse("2027-03-15"),
                        LocalDate.parse("2028-01-15")),
                TWELVE);
        assertThat(unmet(judged)).isEmpty();
    }

    @ParameterizedTest(name = "S1 {0}, S2 {1}, recertification {2}: {3}")
    @CsvSource({
        "2026-12-15, 2027-12-15, 2028-10-15, ''",
        "2026-12-10, 2028-01-20, 2028-10-15, R-9.1.3.3",
        "2026-12-16, 2027-12-15, 2028-10-15, R-9.1.3.3",
        "2026-12-15, 2027-12-15, 2028-12-14, ''",
        "2026-12-15, 2027-12-15, 2028-12-15, R-9.1.3.2",
        "2026-12-15, 2026-12-14, 2028-10-15, R-9.1.3.2 R-9.1.3.3",
    })
    void everyCalendarYearHasASurveillance(LocalDate s1, LocalDate s2, LocalDate recertification, String broken) {
        var judged = CycleRules.judge(cycle(LocalDate.parse("2025-12-15"), s1, s2, recertification), TWELVE);
        assertThat(String.join(" ", unmet(judged))).isEqualTo(broken);
    }

    @Test
    void theBodyMayBeStricter() {
        var decision = LocalDate.parse("2025-03-15");
        var late =
                cycle(decision, LocalDate.parse("2026-02-01"), LocalDate.parse("2027-02-01"), decision.plusMonths(34));
        assertThat(unmet(CycleRules.judge(late, TWELVE))).isEmpty();
        assertThat(unmet(CycleRules.judge(late, new CyclePolicy(10, 2, 6, 60)))).containsExactly("R-9.1.3.3");
    }

    @Test
    @DisplayName("a programme covers the full cycle (9.1.3.1)")
    void aProgrammeCoversTheFullCycle() {
        var judged = CycleRules.judge(cycle(LocalDate.parse("2025-12-15"), null, null, null), TWELVE);
        assertThat(unmet(judged)).containsExactly("R-9.1.3.1");
    }

    @Test
    void stage2ComesAfterStage1() {
        var day = LocalDate.parse("2025-10-01");
        var judged = CycleRules.judge(
                new Cycle(
                        day,
                        day.plusDays(1),
                        day.plusDays(1),
                        day.plusDays(3),
                        day.plusDays(33),
                        day.plusYears(1),
                        day.plusYears(2),
                        day.plusYears(2).plusMonths(6)),
                TWELVE);
        assertThat(unmet(judged)).containsExactly("R-9.1.3.2");
    }

    @ParameterizedTest(name = "tolerance of {0} months, second surveillance {1}: {2}")
    @CsvSource({"2, 2027-05-15, ''", "2, 2027-05-16, R-9.1.3.3", "0, 2027-03-15, ''", "0, 2027-03-16, R-9.1.3.3"})
    void theSecondSurveillanceKeepsToTheToleranceOfTheBody(int tolerance, LocalDate second, String broken) {
        var decision = LocalDate.parse("2025-03-15");
        var cycle = cycle(decision, LocalDate.parse("2026-03-15"), second, decision.plusMonths(34));
        assertThat(String.join(" ", unmet(CycleRules.judge(cycle, new CyclePolicy(12, tolerance, 6, 60)))))
                .isEqualTo(broken);
    }

    @ParameterizedTest(name = "{0} from {1} to {2}, decided on {3}: {4}")
    @CsvSource({
        "SURVEILLANCE_1, 2026-01-10, 2026-01-12, , true",
        "SURVEILLANCE_1, 2026-01-12, 2026-01-10, , false",
        "RECERTIFICATION, 2027-12-15, 2027-12-01, , false",
        "SURVEILLANCE_1, 2025-02-10, 2026-01-12, , false",
        "SURVEILLANCE_1, 2025-02-11, 2026-01-12, , true",
        "SURVEILLANCE_1, 2025-02-11, 2026-01-12, 2025-03-15, false",
        "SURVEILLANCE_1, 2025-03-16, 2026-01-12, 2025-03-15, true",
    })
    void aWindowEndsAfterItBeginsAndBeginsAfterTheDecision(
            CycleStep step, LocalDate from, LocalDate to, LocalDate decided, boolean kept) {
        var planned = List.of(
                window(CycleStep.STAGE1, "2025-01-07", "2025-01-08"),
                window(CycleStep.STAGE2, "2025-02-08", "2025-02-10"),
                window(CycleStep.SURVEILLANCE_1, "2026-01-10", "2026-01-12"),
                window(CycleStep.SURVEILLANCE_2, "2027-01-10", "2027-01-12"),
                window(CycleStep.RECERTIFICATION, "2027-12-01", "2027-12-03"));
        var wanted = planned.stream()
                .map(a -> a.step() == step ? a.within(from, to) : a)
                .toList();
        assertThat(unmet(CycleRules.judge(wanted, decided, TWELVE))).isEqualTo(kept ? List.of() : List.of("R-9.1.3.2"));
    }

    /** A day too late cannot be chosen, but once it was it stands, and what is left can still be planned. */
    @Test
    void whatTookPlaceTooLateIsHistory() {
        var late = new PlannedAuditFacts(
                CycleStep.SURVEILLANCE_1,
                LocalDate.parse("2026-03-10"),
                LocalDate.parse("2026-03-12"),
                BigDecimal.ONE,
                LocalDate.parse("2026-01-02"),
                LocalDate.parse("2027-01-20"));
        var planned = List.of(
                window(CycleStep.STAGE1, "2025-01-07", "2025-01-08"),
                window(CycleStep.STAGE2, "2025-02-08", "2025-02-10"),
                late,
                window(CycleStep.SURVEILLANCE_2, "2027-04-10", "2027-04-12"),
                window(CycleStep.RECERTIFICATION, "2027-12-01", "2027-12-03"));
        var decided = LocalDate.parse("2025-03-15");
        assertThat(unmet(CycleRules.judge(planned, decided, TWELVE))).isEmpty();

        var notHeld = planned.stream()
                .map(a -> a == late ? window(CycleStep.SURVEILLANCE_1, "2027-01-20", "2027-01-20") : a)
                .toList();
        assertThat(unmet(CycleRules.judge(notHeld, decided, TWELVE))).contains("R-9.1.3.3");
    }

    private static PlannedAuditFacts window(CycleStep step, String from, String to) {
        return new PlannedAuditFacts(step, LocalDate.parse(from), LocalDate.parse(to), BigDecimal.ONE);
    }

    @Test
    void everyConditionHasWordsInBothLanguages() {
        var judged = CycleRules.judge(
                cycle(
                        LocalDate.parse("2025-12-15"),
                        LocalDate.parse("2026-12-15"),
                        LocalDate.parse("2027-12-15"),
                        LocalDate.parse("2028-10-15")),
                TWELVE);
        for (var condition : judged) {
            assertThat(condition.message().in(Locale.ENGLISH)).isNotBlank();
            assertThat(condition.message().in(Locale.forLanguageTag("el"))).isNotBlank();
        }
    }

    private static Cycle cycle(LocalDate decision, LocalDate s1, LocalDate s2, LocalDate recertification) {
        var stage2 = decision.minusDays(30);
        return new Cycle(
                stage2.minusDays(40),
                stage2.minusDays(39),
                stage2.minusDays(2),
                stage2,
                decision,
                s1,
                s2,
                recertification);
    }

    private static List<String> unmet(List<Condition> judged) {
        return judged.stream()
                .filter(Condition::blocks)
                .map(Condition::rule)
                .distinct()
                .toList();
    }
}
