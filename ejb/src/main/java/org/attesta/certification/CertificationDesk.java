package org.attesta.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.attesta.access.Access;
import org.attesta.audit.AuditFacts;
import org.attesta.certification.CertificationSituation.Desk;
import org.attesta.decision.DecisionFileService;
import org.attesta.decision.DecisionKind;
import org.attesta.decision.OpenDecision;
import org.attesta.decision.Proposal;
import org.attesta.policy.Policy;
import org.attesta.shared.Condition;

/** Gathers what the conditions of a certification look at, and does what its arrows do elsewhere. */
@ApplicationScoped
class CertificationDesk {

    @Inject
    DecisionFileService files;

    @Inject
    ApplicationConfirmed application;

    @Inject
    Policy policy;

    @Inject
    Access access;

    @Inject
    Event<CertificationEvent> events;

    CertificationSituation situation(Certification certification, LocalDate today) {
        var open = files.openOf(certification.id());
        var cycle = files.cycle(certification.programmeId());
        return new CertificationSituation(
                certification,
                access.actor(),
                today,
                cycle.teams(),
                packageOf(certification),
                open.orElse(null),
                policy.current().suspensionMonths(),
                cycle.surveillances(),
                new AtDecisions(certification));
    }

    private List<Condition> packageOf(Certification certification) {
        if (certification.state() != CertificationState.IN_INITIAL) {
            return List.of();
        }
        var judged = new ArrayList<>(files.initialPackage(certification.programmeId(), certification.applicationId()));
        judged.add(application.of(certification));
        return judged;
    }

    /** One certification's file at the decision makers' desk. */
    private final class AtDecisions implements Desk {

        private final Certification certification;

        AtDecisions(Certification certification) {
            this.certification = certification;
        }

        @Override
        public UUID open(DecisionKind kind, Proposal proposal, String answers) {
            return open(kind, null, proposal, answers);
        }

        @Override
        public UUID review(AuditFacts audit, Proposal proposal, String answers) {
            return open(DecisionKind.SURVEILLANCE, audit.id(), proposal, answers);
        }

        private UUID open(DecisionKind kind, UUID auditId, Proposal proposal, String answers) {
            return files.open(new OpenDecision(
                    kind,
                    certification.id(),
                    certification.number(),
                    certification.clientId(),
                    certification.clientName(),
                    certification.standard(),
                    certification.programmeId(),
                    certification.applicationId(),
                    auditId,
                    proposal,
                    answers));
        }

        @Override
        public void closeAudit(UUID auditId) {
            files.closeAudit(auditId);
        }

        @Override
        public void close() {
            files.close(certification.id());
        }

        @Override
        public void tell(CertificationEvent event) {
            events.fire(event);
        }
    }
}
