package org.attesta.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.attesta.audit.AuditFindings;
import org.attesta.audit.AuditService;
import org.attesta.shared.Condition;
import org.attesta.shared.GateSource;
import org.attesta.shared.Situation;

/** Answers what an audit asks of its findings. */
@ApplicationScoped
class GatesOfAudit implements GateSource, AuditFindings {

    @Inject
    Findings findings;

    @Inject
    AuditService audits;

    @Override
    public String type() {
        return "audit";
    }

    @Override
    public List<Condition> judge(String transition, Situation situation) {
        return switch (transition) {
            case "U8", "U10" -> FindingGates.released(of(situation.subject().id()));
            case "U12" -> recommendable(situation);
            default -> List.of();
        };
    }

    private List<Condition> recommendable(Situation situation) {
        var audit = audits.facts(situation.subject().id());
        return FindingGates.recommendable(of(audit.id()), audit.type(), audit.lastDay(), situation.today());
    }

    @Override
    public boolean anyNonconformity(UUID auditId) {
        return of(auditId).stream().anyMatch(FindingFacts::countsAsNonconformity);
    }

    private List<FindingFacts> of(UUID auditId) {
        return findings.ofAudits(List.of(auditId)).stream().map(Finding::facts).toList();
    }
}
