package org.attesta.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attesta.finding.FindingRulesTest.unmet;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.attesta.audit.AuditFacts;
import org.attesta.audit.AuditService;
import org.attesta.audit.AuditState;
import org.attesta.audit.AuditType;
import org.attesta.policy.Policy;
import org.attesta.policy.Settings;
import org.junit.jupiter.api.Test;

/** What a programme left open speaks against a positive recommendation in any of its audits (9.5.2, 9.6.2.2 b). */
class GatesOfAuditTest {

    private final AuditFacts stage2 = Situations.audit(AuditType.STAGE2, AuditState.CLOSED);
    private final AuditFacts surveillance = Situations.audit(AuditType.SURVEILLANCE, AuditState.REPORT_ISSUED);

    @Test
    void aMajorLeftOpenByAnEarlierAuditStopsIt() {
        var s = Situations.draft(Situations.complete(Grade.MAJOR), Situations.LEAD, stage2);
        s.subject().issue(Situations.LEAD, Situations.TODAY, Situations.DEADLINES);

        assertThat(unmet(gates(s.subject()).judge("U12", s))).containsExactly("R-9.5.2b");
    }

    @Test
    void nothingElseDoes() {
        var s = Situations.draft(Situations.complete(Grade.MAJOR), Situations.LEAD, stage2);

        assertThat(unmet(gates().judge("U12", s))).isEmpty();
    }

    private GatesOfAudit gates(Finding... found) {
        var gates = new GatesOfAudit();
        gates.findings = new Findings() {
            @Override
            List<Finding> ofAudits(Collection<UUID> auditIds) {
                return List.of(found).stream()
                        .filter(f -> auditIds.contains(f.auditId()))
                        .toList();
            }
        };
        gates.audits = new AuditService() {
            @Override
            public AuditFacts facts(UUID id) {
                return surveillance;
            }

            @Override
            public List<AuditFacts> ofProgramme(UUID programmeId) {
                return List.of(stage2, surveillance);
            }
        };
        gates.policy = new Policy() {
            @Override
            public Settings current() {
                return Settings.defaults();
            }
        };
        return gates;
    }
}
