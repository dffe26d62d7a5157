package org.attesta.competence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.attesta.shared.Actor;
import org.attesta.shared.Condition;
import org.attesta.shared.Role;
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
    private static final Actor CM = actor(UUID.randomUUID());

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
        "AUDITOR, 2026-03-09, AUD-1, true",
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

    @Test
    void isGivenByAnotherThanThePerson() {
        var oneself = actor(PERSON);
        var draft = draft(Function.DECISION, "test passed", OTHER, null, null);
        assertThat(rules(CompetenceRules.given(oneself, PERSON, draft, TODAY, true)))
                .containsExactly("SEGREGATION");
        assertThat(rules(CompetenceRules.takenOver(oneself, PERSON, from(draft, TODAY.minusDays(1)), TODAY)))
                .containsExactly("SEGREGATION");
    }

    @ParameterizedTest(name = "observed {0}, from {1}: given {2}, taken over {3}")
    @CsvSource({
        "2026-03-10, 2026-03-10, '', R-7.1.3",
        "2026-03-01, 2026-03-11, '', R-7.1.3",
        "2026-03-01, 2026-03-09, R-7.1.3, ''",
        "2026-03-09, 2026-03-09, R-7.1.3, ''",
        "2026-03-09, 2026-03-08, R-7.2.4 R-7.1.3, R-7.2.4",
    })
    void beginsOnTheDayItIsGivenOrLaterAndAfterTheObservedAudit(
            LocalDate seen, LocalDate first, String given, String takenOver) {
        var draft = from(draft(Function.AUDITOR, "test passed", OTHER, seen, "AUD-1"), first);
        assertThat(String.join(" ", rules(CompetenceRules.given(CM, PERSON, draft, TODAY, true))))
                .isEqualTo(given);
        assertThat(String.join(" ", rules(CompetenceRules.takenOver(CM, PERSON, draft, TODAY))))
                .isEqualTo(takenOver);
    }

    @ParameterizedTest
    @EnumSource(Function.class)
    void asAuditorRestsOnTheWordOfAnAuditor(Function function) {
        var draft = draft(function, "test passed", OTHER, TODAY, "AUD-1");
        assertThat(rules(CompetenceRules.given(CM, PERSON, draft, TODAY, false)))
                .isEqualTo(function.witnessed() ? List.of("R-7.2.4") : List.of());
    }

    @ParameterizedTest(name = "from 2026-04-01, ended {0}: last day {1}")
    @CsvSource({"2026-03-10, 2026-03-31", "2026-03-31, 2026-03-31", "2026-04-01, 2026-04-01"})
    void isRevokedBeforeItsFirstDay(LocalDate end, LocalDate last) {
        var draft = from(draft(Function.DECISION, "test passed", OTHER, null, null), LocalDate.of(2026, 4, 1));
        var competence = new Competence("P-0001-A01", Instant.EPOCH, PERSON, draft, false);
        var ended = new EndCompetence(end, "left");
        assertThat(rules(CompetenceRules.endable(competence.facts(), ended, TODAY)))
                .isEmpty();
        competence.end(ended);
        assertThat(competence.facts().validTo()).isEqualTo(last);
        assertThat(competence.facts().validOn(LocalDate.of(2026, 4, 1))).isEqualTo(last.getMonthValue() == 4);
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
        return rules(CompetenceRules.given(CM, PERSON, draft, TODAY, true));
    }

    private static List<String> rules(List<Condition> judged) {
        return judged.stream().filter(Condition::blocks).map(Condition::rule).toList();
    }

    private static CompetenceDraft from(CompetenceDraft d, LocalDate first) {
        return new CompetenceDraft(
                d.function(),
                d.standard(),
                d.technicalArea(),
                first,
                d.validTo(),
                d.evidence(),
                d.evaluatorId(),
                d.witnessedOn(),
                d.witnessedAudit());
    }

    private static Actor actor(UUID person) {
        return new Actor(UUID.randomUUID(), "manager", "Manager", Set.of(Role.CM), null, person);
    }

    private static CompetenceDraft draft(
            Function function, String evidence, UUID evaluator, LocalDate witnessedOn, String audit) {
        return new CompetenceDraft(function, Standards.SMS, null, TODAY, null, evidence, evaluator, witnessedOn, audit);
    }

    private static CompetenceFacts facts(String area, LocalDate from, LocalDate to) {
        return new CompetenceFacts(UUID.randomUUID(), PERSON, Function.AUDITOR, Standards.SMS, area, from, to);
    }
}
