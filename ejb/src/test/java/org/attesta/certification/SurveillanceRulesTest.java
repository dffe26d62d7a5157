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
import org.attesta.decision.DecisionState;
import org.attesta.decision.SurveillanceFacts;
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

    private static CertificationSituation situation(
            UUID person, AuditState state, RecommendationKind recommended, boolean major, DecisionState open) {
        var audit = new AuditFacts(
                new UUID(0, 2),
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
        return situation(person, new SurveillanceFacts(audit, major), open);
    }

    private static CertificationSituation situation(UUID person, SurveillanceFacts facts, DecisionState open) {
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
                12,
                List.of());
        return new CertificationSituation(
                Certification.begin("CERT-2026-0001", Instant.EPOCH, programme, "Aegean", TODAY),
                new Actor(UUID.randomUUID(), "x", "X", Set.of(Role.AUDITOR), null, person),
                TODAY,
                new CycleTeams(LEAD, Set.of(LEAD), Set.of(LEAD)),
                List.of(),
                open,
                null,
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
        assertThat(unmet(situation(LEAD, new SurveillanceFacts(null, false), null)))
                .isEqualTo("C5 R-9.6.1");
    }
}
