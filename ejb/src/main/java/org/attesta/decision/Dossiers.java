package org.attesta.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.attesta.audit.AuditFacts;
import org.attesta.audit.AuditService;
import org.attesta.audit.AuditType;
import org.attesta.finding.FindingFacts;
import org.attesta.finding.FindingService;
import org.attesta.policy.Policy;

/** Gathers what a decision rests on from the features that own it. */
@ApplicationScoped
class Dossiers {

    @Inject
    AuditService audits;

    @Inject
    FindingService findings;

    @Inject
    Policy policy;

    Dossier of(UUID programmeId, UUID applicationId) {
        var ofCycle = audits.ofProgramme(programmeId);
        return new Dossier(
                applicationId,
                ofCycle,
                findings.ofAudits(ofCycle.stream().map(AuditFacts::id).toList()),
                policy.current().stage2MajorMonths());
    }

    void hold(UUID programmeId) {
        audits.hold(programmeId);
    }

    /** With the decision the audits that it settles are over (U13); another Stage 2 opens where one was ordered. */
    void closeAudits(Decision decision) {
        for (var audit : audits.ofProgramme(decision.programmeId())) {
            if (Settlement.settles(decision, audit)) {
                close(audit, decision.outcome());
            }
        }
    }

    private void close(AuditFacts audit, DecisionOutcome outcome) {
        if (outcome == DecisionOutcome.ORDER_STAGE2 && audit.type() == AuditType.STAGE2) {
            audits.repeatBySystem(audit.id());
        } else {
            audits.closeBySystem(audit.id());
        }
    }

    void close(UUID auditId) {
        audits.closeBySystem(auditId);
    }

    /** The package as it is now: what the proposer adds, every audit of the cycle, every finding. */
    FrozenPackage frozen(List<PackageItem> given, Dossier dossier) {
        var items = new ArrayList<>(given);
        dossier.audits().forEach(a -> items.add(PackageItem.of("audit", audits.row(a.id()))));
        dossier.findings().stream()
                .map(FindingFacts::id)
                .forEach(id -> items.add(PackageItem.of("finding", findings.row(id))));
        return new FrozenPackage(items);
    }
}
