package org.attesta.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attesta.audit.AuditFacts;
import org.attesta.audit.AuditFindings;
import org.attesta.audit.AuditService;
import org.attesta.audit.AuditType;
import org.attesta.policy.Policy;
import org.attesta.shared.CivilDates;
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

    @Inject
    Policy policy;

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

    /** What an earlier audit of the cycle left open speaks against a positive recommendation as well. */
    private List<Condition> recommendable(Situation situation) {
        var audit = audits.facts(situation.subject().id());
        var cycle = audits.ofProgramme(audit.programmeId()).stream()
                .map(AuditFacts::id)
                .toList();
        return FindingGates.recommendable(
                of(cycle), verifyUntil(audit, policy.current().stage2MajorMonths()), situation.today());
    }

    static LocalDate verifyUntil(AuditFacts audit, int months) {
        boolean limited = audit.type() == AuditType.STAGE2 && audit.lastDay() != null;
        return limited ? CivilDates.addMonths(audit.lastDay(), months) : null;
    }

    @Override
    public List<String> nonconformClauses(UUID auditId) {
        return of(auditId).stream()
                .filter(FindingFacts::countsAsNonconformity)
                .map(FindingFacts::clause)
                .toList();
    }

    private List<FindingFacts> of(UUID auditId) {
        return of(List.of(auditId));
    }

    private List<FindingFacts> of(List<UUID> auditIds) {
        return findings.ofAudits(auditIds).stream().map(Finding::facts).toList();
    }
}
