package org.attesta.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;
import org.attesta.access.Access;
import org.attesta.audit.AuditEvent;
import org.attesta.audit.AuditType;
import org.attesta.audit.RecommendationKind;
import org.attesta.decision.DecisionKind;
import org.attesta.decision.Proposal;
import org.attesta.programme.CycleStep;
import org.attesta.programme.ProgrammeService;
import org.attesta.shared.BusinessClock;

/** What happens to a certification while its surveillance audit goes on ({@code ISO/IEC 17021-1:2015, 9.6.1}). */
@ApplicationScoped
class SurveillanceObserver {

    @Inject
    Certifications certifications;

    @Inject
    CertificationDesk desk;

    @Inject
    ProgrammeService programmes;

    @Inject
    Access access;

    @Inject
    BusinessClock clock;

    /** The audit took place: the next limit holds. */
    void surveyed(@Observes AuditEvent.FieldworkDone done) {
        if (done.type() == AuditType.SURVEILLANCE) {
            var next = done.step() == CycleStep.SURVEILLANCE_1
                    ? programmes.facts(done.programmeId()).latest(CycleStep.SURVEILLANCE_2)
                    : null;
            certifications.ofProgramme(done.programmeId()).ifPresent(c -> c.surveyed(next));
        }
    }

    /** A major nonconformity is looked at by persons who were not in the audit, at once. */
    void reported(@Observes AuditEvent.ReportIssued issued) {
        if (issued.type() == AuditType.SURVEILLANCE) {
            review(issued.programmeId(), false);
        }
    }

    /** So is anything that may lead to a suspension or a withdrawal. */
    void recommended(@Observes AuditEvent.Recommended recommended) {
        review(recommended.programmeId(), recommended.kind() != RecommendationKind.MAINTAIN);
    }

    private void review(UUID programmeId, boolean anyway) {
        certifications
                .ofProgramme(programmeId)
                .filter(c -> c.state() == CertificationState.ACTIVE)
                .ifPresent(c -> review(c, anyway));
    }

    private void review(Certification certification, boolean anyway) {
        var situation = desk.situation(certification, clock.today());
        var surveillance = situation.surveillance();
        boolean free = situation.decision() == null || situation.decisionKind() == DecisionKind.SURVEILLANCE;
        if (surveillance.audit() == null || !surveillance.major() && !anyway || !free) {
            return;
        }
        var leader = access.actor();
        var proposal = new Proposal(certification.scope(), null, null, null, null, leader.name(), leader.personId());
        certification.proposed(situation.desk().open(DecisionKind.SURVEILLANCE, proposal, null));
    }
}
