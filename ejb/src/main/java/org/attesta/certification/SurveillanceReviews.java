package org.attesta.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.attesta.audit.AuditFacts;
import org.attesta.audit.TeamMember;
import org.attesta.decision.DecisionKind;
import org.attesta.decision.Proposal;
import org.attesta.decision.SurveillanceFacts;
import org.attesta.shared.BusinessClock;

/**
 * Puts a surveillance audit before persons who were not in it ({@code ISO/IEC 17021-1:2015, 9.6.1 a}). While another
 * question lies with the decision makers the audit waits, and comes before them as soon as that is answered.
 */
@ApplicationScoped
class SurveillanceReviews {

    @Inject
    CertificationDesk desk;

    @Inject
    BusinessClock clock;

    /** Opens the review that is due, if one is and nothing else is asked. */
    void openDue(Certification certification) {
        if (certification.state() != CertificationState.ACTIVE) {
            return;
        }
        var situation = desk.situation(certification, clock.today());
        if (situation.file() == null) {
            situation.surveillances().reviewDue().ifPresent(due -> open(situation, due));
        }
    }

    /** The audit has a report or a conclusion now: its review opens, or goes on with the new package. */
    void arrived(Certification certification, UUID auditId) {
        if (certification.state() != CertificationState.ACTIVE) {
            return;
        }
        var situation = desk.situation(certification, clock.today());
        var file = situation.file();
        boolean underReview = file != null && file.kind() == DecisionKind.SURVEILLANCE && !file.awaitsAnswer();
        if (file == null) {
            situation.surveillances().reviewDue().ifPresent(due -> open(situation, due));
        } else if (underReview && auditId.equals(file.auditId())) {
            situation.surveillances().of(auditId).ifPresent(s -> open(situation, s));
        }
    }

    private static void open(CertificationSituation situation, SurveillanceFacts surveillance) {
        var audit = surveillance.audit();
        var certification = situation.subject();
        var proposal =
                new Proposal(certification.scope(), null, null, null, null, leaderOf(audit), audit.leadPersonId());
        certification.proposed(situation.desk().review(audit, proposal, null));
    }

    /** What is handed in is the leader's conclusion, whoever or whatever moves it. */
    private static String leaderOf(AuditFacts audit) {
        return audit.team().stream()
                .filter(m -> m.personId().equals(audit.leadPersonId()))
                .map(TeamMember::name)
                .findFirst()
                .orElse(audit.number());
    }
}
