package org.attesta.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.attesta.audit.AuditFacts;
import org.attesta.audit.AuditState;
import org.attesta.audit.AuditType;
import org.attesta.audit.RecommendationKind;
import org.attesta.decision.CycleTeams;
import org.attesta.decision.DecisionKind;
import org.attesta.decision.DecisionState;
import org.attesta.decision.OpenFile;
import org.attesta.decision.SurveillanceFacts;
import org.attesta.decision.Surveillances;
import org.attesta.programme.CyclePolicy;
import org.attesta.programme.ProgrammeFacts;
import org.attesta.shared.Actor;
import org.attesta.shared.Condition;
import org.attesta.shared.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Worked example E11: a surveillance without a major is maintained without the decision makers. */
@DisplayName("A certification is maintained by its leader")
class SurveillanceRulesTest {

    private static final UUID LEAD = new UUID(0, 1);
    private static final LocalDate TODAY = LocalDate.parse("2027-05-20");

    private static AuditFacts audit(UUID id, AuditState state, RecommendationKind recommended) {
        return new AuditFacts(
                id,
                "AUD-2027-0001",
                AuditType.SURVEILLANCE,
                state,
                null,
                null,
                LEAD,
                List.of(),
                TODAY,
                TODAY,
                TODAY,
                null,
                recommended,
                "ISO/IEC 20000-1:2018",
                "2026.1");
    }

    private static CertificationSituation situation(
            UUID person, AuditState state, RecommendationKind recommended, boolean major, DecisionState open) {
        var audit = audit(new UUID(0, 2), state, recommended);
        var file = open == null ? null : new OpenFile(new UUID(0, 4), open, DecisionKind.SUSPENSION, null, false);
        return situation(person, new Surveillances(List.of(new SurveillanceFacts(audit, major, false))), file);
    }

    private static CertificationSituation situation(UUID person, Surveillances facts, OpenFile open) {
        var programme = new ProgrammeFacts(
                UUID.randomUUID(),
                "PRG",
                UUID.randomUUID(),
                UUID.randomUUID(),
                "ISO/IEC 20000-1:2018",
                "Scope",
                Set.of(),
                Set.of(),
                null,
                null,
                new CyclePolicy(12, 2, 6, 60),
                List.of());
        return new CertificationSituation(
                Certification.begin("CERT-2026-0001", Instant.EPOCH, programme, "Aegean", TODAY),
                new Actor(UUID.randomUUID(), "x", "X", Set.of(Role.AUDITOR), null, person),
                TODAY,
                new CycleTeams(LEAD, Set.of(LEAD), Set.of(LEAD)),
                List.of(),
                open,
                6,
                facts,
                null);
    }

    private static String unmet(CertificationSituation s) {
        return SurveillanceRules.maintain(s).stream()
                .filter(c -> !c.met())
                .map(Condition::rule)
                .reduce("", (a, b) -> (a + " " + b).strip());
    }

    @ParameterizedTest(name = "leader {0}, {1}, {2}, major {3}, decision {4}: {5}")
    @CsvSource({
        "true, RECOMMENDED, MAINTAIN, false, , ''",
        "false, RECOMMENDED, MAINTAIN, false, , C5",
        "true, REPORT_ISSUED, , false, , R-9.6.1",
        "true, RECOMMENDED, SUSPEND, false, , R-9.6.1",
        "true, RECOMMENDED, MAINTAIN, true, , R-9.6.1",
        "true, RECOMMENDED, MAINTAIN, false, PENDING, C5",
        "true, CLOSED, MAINTAIN, false, , R-9.6.1",
    })
    void onAPositiveConclusionWithoutAMajor(
            boolean leader,
            AuditState state,
            RecommendationKind recommended,
            boolean major,
            DecisionState open,
            String broken) {
        assertThat(unmet(situation(leader ? LEAD : new UUID(0, 3), state, recommended, major, open)))
                .isEqualTo(broken);
    }

    @Test
    void notBeforeThereIsASurveillance() {
        assertThat(unmet(situation(LEAD, Surveillances.NONE, null))).isEqualTo("C5 R-9.6.1");
    }

    /** The second of a cycle may be planned already when the first is concluded. */
    @Test
    void theOneThatWaitsIsInQuestionNotTheOneOpenedLast() {
        var first = audit(new UUID(0, 2), AuditState.RECOMMENDED, RecommendationKind.MAINTAIN);
        var second = audit(new UUID(0, 5), AuditState.PLANNED, null);
        var both = new Surveillances(
                List.of(new SurveillanceFacts(first, false, false), new SurveillanceFacts(second, false, false)));
        assertThat(unmet(situation(LEAD, both, null))).isEmpty();
        assertThat(both.inQuestion().audit()).isEqualTo(first);
    }

    /** A review that came back with questions is handed in again by the leader of that audit. */
    @ParameterizedTest(name = "leader {0}, came back {1}, {2}: {3}")
    @CsvSource({
        "true, true, SURVEILLANCE, ''",
        "false, true, SURVEILLANCE, C5",
        "true, false, SURVEILLANCE, C5",
        "true, true, SUSPENSION, C5",
    })
    void aReviewThatCameBackIsHandedInAgain(boolean leader, boolean returned, DecisionKind kind, String broken) {
        var audit = audit(new UUID(0, 2), AuditState.NC_FOLLOWUP, null);
        var state = returned ? DecisionState.RETURNED : DecisionState.IN_REVIEW;
        var file = new OpenFile(new UUID(0, 4), state, kind, audit.id(), returned);
        var s = situation(
                leader ? LEAD : new UUID(0, 3),
                new Surveillances(List.of(new SurveillanceFacts(audit, true, false))),
                file);
        assertThat(SurveillanceRules.handInAgain(s).stream()
                        .filter(c -> !c.met())
                        .map(Condition::rule)
                        .toList())
                .isEqualTo(broken.isEmpty() ? List.of() : List.of(broken));
    }

    /** 9.6.1 a: at once after a report with a major, and at a conclusion that is not simply positive. */
    @ParameterizedTest(name = "{0} {1}, major {2}, reviewed {3}: {4}")
    @CsvSource({
        "IN_PROGRESS, , true, false, false",
        "REPORT_ISSUED, , false, false, false",
        "REPORT_ISSUED, , true, false, true",
        "NC_FOLLOWUP, , true, false, true",
        "NC_FOLLOWUP, , true, true, false",
        "RECOMMENDED, MAINTAIN, false, false, false",
        "RECOMMENDED, MAINTAIN, true, false, true",
        "RECOMMENDED, MAINTAIN, true, true, true",
        "RECOMMENDED, SUSPEND, false, false, true",
        "CLOSED, SUSPEND, true, true, false",
    })
    void theReviewIsDueUntilSomebodyHasDecided(
            AuditState state, RecommendationKind recommended, boolean major, boolean reviewed, boolean due) {
        var facts = new SurveillanceFacts(audit(new UUID(0, 2), state, recommended), major, reviewed);
        assertThat(facts.reviewDue()).isEqualTo(due);
        assertThat(new Surveillances(List.of(facts)).reviewDue().isPresent()).isEqualTo(due);
    }
}
