package org.attesta.competence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attesta.shared.Condition;
import org.attesta.standard.Standards;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("An authorisation")
class CompetenceRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    private static final UUID PERSON = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();

    @ParameterizedTest
    @EnumSource(Function.class)
    void isGivenOnDocumentedEvaluation(Function function) {
        assertThat(refused(draft(function, "test passed", OTHER, TODAY, "AUD-1")))
                .isEmpty();
        assertThat(refused(draft(function, " ", OTHER, TODAY, "AUD-1"))).containsExactly("R-7.1.3");
        assertThat(refused(draft(function, "test passed", null, TODAY, "AUD-1")))
                .containsExactly("R-7.1.3");
    }

    @Test
    void isNeverGivenByOneself() {
        assertThat(refused(draft(Function.DECISION, "test passed", PERSON, null, null)))
                .containsExactly("R-7.1.3");
    }

    @ParameterizedTest(name = "{0} seen {1} in {2}: {3}")
    @CsvSource({
        "AUDITOR, 2026-03-10, AUD-1, true",
        "AUDITOR, 2026-03-11, AUD-1, false",
        "AUDITOR, , AUD-1, false",
        "AUDITOR, 2026-03-10, , false",
        "LEAD_AUDITOR, , , false",
        "TECHNICAL_EXPERT, , , true",
        "APPLICATION_REVIEW, , , true",
        "DECISION, , , true",
    })
    void asAuditorNeedsAnObservedAudit(Function function, LocalDate on, String audit, boolean given) {
        var refused = refused(draft(function, "test passed", OTHER, on, audit));
        assertThat(refused).isEqualTo(given ? List.of() : List.of("R-7.2.4"));
    }

    @ParameterizedTest(name = "valid to {0}, ended {1} because {2}: {3}")
    @CsvSource({
        "2026-12-31, 2026-06-30, left, true",
        "2026-12-31, 2027-01-01, left, false",
        ", 2027-01-01, left, true",
        "2026-12-31, 2026-03-09, left, true",
        "2026-12-31, 2026-03-08, left, false",
        "2026-12-31, 2026-06-30, , false",
    })
    void endsEarlierNeverInThePastAndWithAReason(LocalDate to, LocalDate end, String reason, boolean ends) {
        var facts = facts("NETWORK", LocalDate.of(2024, 1, 1), to);
        var judged = CompetenceRules.endable(facts, new EndCompetence(end, reason), TODAY);
        assertThat(judged.stream().noneMatch(Condition::blocks)).isEqualTo(ends);
    }

    @ParameterizedTest(name = "{0} to {1}, asked for {2}: {3}")
    @CsvSource({
        "2024-01-01, 2025-12-31, 2023-12-31, false",
        "2024-01-01, 2025-12-31, 2024-01-01, true",
        "2024-01-01, 2025-12-31, 2025-12-31, true",
        "2024-01-01, 2025-12-31, 2026-01-01, false",
        "2024-01-01, , 2099-01-01, true",
    })
    void countsFromItsFirstDayToItsLast(LocalDate from, LocalDate to, LocalDate day, boolean valid) {
        assertThat(facts(null, from, to).validOn(day)).isEqualTo(valid);
    }

    @ParameterizedTest(name = "area {0} asked for {1}: {2}")
    @CsvSource({
        "NETWORK, NETWORK, true",
        "NETWORK, SECURITY, false",
        ", SECURITY, true",
        "NETWORK, , true",
    })
    void coversItsAreaOrAll(String area, String asked, boolean covered) {
        var facts = facts(area, TODAY, null);
        assertThat(facts.covers(Function.AUDITOR, Standards.SMS, asked)).isEqualTo(covered);
        assertThat(facts.covers(Function.LEAD_AUDITOR, Standards.SMS, asked)).isFalse();
        assertThat(facts.covers(Function.AUDITOR, "ISO/IEC 27001:2022", asked)).isFalse();
    }

    private static List<String> refused(CompetenceDraft draft) {
        return CompetenceRules.evaluated(PERSON, draft, TODAY).stream()
                .filter(Condition::blocks)
                .map(Condition::rule)
                .toList();
    }

    private static CompetenceDraft draft(
            Function function, String evidence, UUID evaluator, LocalDate witnessedOn, String audit) {
        return new CompetenceDraft(function, Standards.SMS, null, TODAY, null, evidence, evaluator, witnessedOn, audit);
    }

    private static CompetenceFacts facts(String area, LocalDate from, LocalDate to) {
        return new CompetenceFacts(UUID.randomUUID(), PERSON, Function.AUDITOR, Standards.SMS, area, from, to);
    }
}
