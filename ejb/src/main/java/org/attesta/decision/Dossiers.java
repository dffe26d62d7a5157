package org.attesta.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.attesta.audit.AuditFacts;
import org.attesta.audit.AuditRow;
import org.attesta.audit.AuditService;
import org.attesta.audit.AuditType;
import org.attesta.audit.ReportService;
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
    ReportService reports;

    @Inject
    @Any
    Instance<PackageSource> sources;

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

    List<PackageItem> items(Decision decision) {
        return decision.open()
                ? FrozenPackage.of(contents(decision.certificationId(), decision.programmeId()))
                        .items()
                : decision.documents().items();
    }

    /** The package as it is now: what others add, every audit that has reported, its report, every finding. */
    List<PackageContent> contents(UUID certificationId, UUID programmeId) {
        var contents = new ArrayList<PackageContent>();
        sources.forEach(source -> contents.addAll(source.of(certificationId)));
        var filed = audits.filed(programmeId);
        for (var audit : filed) {
            if (audit.reportIssuedOn() != null) {
                contents.add(PackageContent.of("audit", audit));
                reports.filed(audit.id()).ifPresent(r -> contents.add(PackageContent.of("report", r)));
            }
        }
        findings.filed(filed.stream().map(AuditRow::id).toList()).stream()
                .filter(f -> f.issuedOn() != null)
                .forEach(f -> contents.add(PackageContent.of("finding", f)));
        return contents;
    }
}
