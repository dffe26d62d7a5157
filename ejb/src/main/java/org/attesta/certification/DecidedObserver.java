package org.attesta.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.attesta.access.Access;
import org.attesta.access.Passage;
import org.attesta.decision.DecisionEvent;
import org.attesta.decision.DecisionKind;
import org.attesta.decision.DecisionOutcome;
import org.attesta.journal.JournalService;
import org.attesta.journal.NewEntry;
import org.attesta.policy.Policy;
import org.attesta.programme.CycleStep;
import org.attesta.programme.ProgrammeService;
import org.attesta.shared.Act;
import org.attesta.shared.BusinessClock;
import org.attesta.shared.NotVisible;

/** Carries out on the certification what was decided, in the transaction of the decision. */
@ApplicationScoped
class DecidedObserver {

    @Inject
    Certifications certifications;

    @Inject
    SurveillanceReviews reviews;

    @Inject
    ProgrammeService programmes;

    @Inject
    Access access;

    @Inject
    Passage passage;

    @Inject
    JournalService journal;

    @Inject
    BusinessClock clock;

    @Inject
    Policy policy;

    @Inject
    Event<CertificationEvent> events;

    void decided(@Observes DecisionEvent.Decided decided) {
        var certification = held(decided.certificationId());
        if (decided.kind() != DecisionKind.INITIAL && decided.outcome() == DecisionOutcome.REFUSE) {
            certification.proposalRefused();
            journal.write(NewEntry.done(access.actor(), "certification.proposal-refused", certification)
                    .because(decided.reason()));
        } else {
            pass(certification, decided.outcome().name(), decided);
        }
        if (decided.outcome() == DecisionOutcome.GRANT) {
            programmes.startCycle(certification.programmeId(), decided.decidedOn());
            certification.firstSurveillanceBy(
                    programmes.facts(certification.programmeId()).latest(CycleStep.SURVEILLANCE_1));
        }
        reviews.openDue(certification);
    }

    /** A proposal that is sent back leaves the certification as it is; a first package goes back with it (C4). */
    void returned(@Observes DecisionEvent.Returned returned) {
        if (returned.kind() == DecisionKind.INITIAL) {
            pass(held(returned.certificationId()), DecidedLifecycle.RETURNED, returned);
        }
    }

    private void pass(Certification certification, String action, Record decided) {
        var situation =
                new DecidedSituation(certification, access.actor(), clock.today(), policy.current(), events::fire);
        passage.pass(DecidedLifecycle.ARROWS, situation, new Act(action, decided, Map.of(), null));
        certifications.flush();
    }

    private Certification held(UUID id) {
        return certifications.locked(id).orElseThrow(() -> new NotVisible("certification", id));
    }
}
