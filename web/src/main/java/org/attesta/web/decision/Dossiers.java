package org.attesta.web.decision;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import org.attesta.application.ApplicationService;
import org.attesta.audit.AuditService;
import org.attesta.decision.DecisionRow;
import org.attesta.finding.FindingService;
import org.attesta.web.decision.Dossier.AuditOfCycle;

/** Reads the file behind a decision as the visitor may read it. */
@ApplicationScoped
class Dossiers {

    @EJB
    ApplicationService applications;

    @EJB
    AuditService audits;

    @EJB
    FindingService findings;

    Dossier of(DecisionRow decision) {
        var ofCycle = audits.rowsOf(decision.programmeId()).stream()
                .map(row -> new AuditOfCycle(row, audits.facts(row.id())))
                .toList();
        return new Dossier(
                applications.facts(decision.applicationId()),
                ofCycle,
                findings.ofAudits(ofCycle.stream().map(a -> a.row().id()).toList()));
    }
}
