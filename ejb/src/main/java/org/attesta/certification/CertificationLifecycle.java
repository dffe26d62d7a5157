package org.attesta.certification;

import static org.attesta.certification.CertificationState.ACTIVE;
import static org.attesta.certification.CertificationState.AWAITING_DECISION;
import static org.attesta.certification.CertificationState.ENDED;
import static org.attesta.certification.CertificationState.EXPIRED;
import static org.attesta.certification.CertificationState.EXPIRED_RESTORABLE;
import static org.attesta.certification.CertificationState.IN_INITIAL;
import static org.attesta.certification.CertificationState.SUSPENDED;
import static org.attesta.certification.CertificationState.WITHDRAWN;
import static org.attesta.shared.Role.AUDITOR;
import static org.attesta.shared.Role.CM;
import static org.attesta.shared.Role.SYS;
import static org.attesta.shared.Transition.transition;

import org.attesta.decision.DecisionKind;
import org.attesta.shared.Lifecycle;
import org.attesta.shared.Reason;
import org.attesta.shared.Transition;

/**
 * The arrows of rulebook §5.3 that a person or the calendar takes. {@code suspend}, {@code restore}, {@code withdraw}
 * and {@code reduce} only propose: the state changes when it is decided, by {@link DecidedLifecycle}.
 */
final class CertificationLifecycle {

    static final Lifecycle<CertificationSituation> ARROWS = new Lifecycle<>(
            "certification",
            arrow("C1", "submit-for-decision")
                    .from(IN_INITIAL)
                    .to(AWAITING_DECISION)
                    .by(AUDITOR)
                    .when(CertificationRules::submit)
                    .takes(SubmitForDecision.class, Proposing::submit)
                    .asks(SubmitForDecision.class, CertificationRules::submitAsked),
            arrow("C5", "submit-for-decision")
                    .from(ACTIVE)
                    .to(ACTIVE)
                    .by(AUDITOR)
                    .when(SurveillanceRules::handInAgain)
                    .takes(SubmitForDecision.class, Proposing::handInAgain)
                    .asks(SubmitForDecision.class, CertificationRules::submitAsked),
            arrow("C5", "maintain")
                    .from(ACTIVE)
                    .to(ACTIVE)
                    .by(AUDITOR)
                    .when(SurveillanceRules::maintain)
                    .does(CertificationLifecycle::maintain),
            arrow("C6", "suspend")
                    .from(ACTIVE)
                    .to(SUSPENDED)
                    .by(CM, AUDITOR)
                    .when(CertificationRules::suspend)
                    .takes(ProposeSuspension.class, Proposing::suspend)
                    .asks(ProposeSuspension.class, CertificationRules::suspensionAsked),
            arrow("C7", "restore")
                    .from(SUSPENDED)
                    .to(ACTIVE)
                    .by(CM, AUDITOR)
                    .when(CertificationRules::restore)
                    .takes(Reason.class, (s, c) -> Proposing.propose(s, DecisionKind.RESTORATION, c.reason()))
                    .asksReason("R-9.6.5.4"),
            arrow("C8", "withdraw")
                    .from(SUSPENDED)
                    .to(WITHDRAWN)
                    .by(CM, AUDITOR)
                    .when(CertificationRules::withdraw)
                    .takes(ProposeWithdrawal.class, Proposing::withdraw)
                    .asks(ProposeWithdrawal.class, CertificationRules::withdrawalAsked),
            arrow("C15", "withdraw")
                    .from(ACTIVE)
                    .to(WITHDRAWN)
                    .by(CM, AUDITOR)
                    .when(CertificationRules::withdraw)
                    .takes(ProposeWithdrawal.class, Proposing::withdraw)
                    .asks(ProposeWithdrawal.class, CertificationRules::withdrawalAsked),
            arrow("C9", "reduce")
                    .from(SUSPENDED)
                    .to(ACTIVE)
                    .by(CM, AUDITOR)
                    .when(CertificationRules::reduce)
                    .takes(ProposeReduction.class, Proposing::reduce)
                    .asks(ProposeReduction.class, CertificationRules::reductionAsked),
            arrow("C14", "reduce")
                    .from(ACTIVE)
                    .to(ACTIVE)
                    .by(CM, AUDITOR)
                    .when(CertificationRules::reduce)
                    .takes(ProposeReduction.class, Proposing::reduce)
                    .asks(ProposeReduction.class, CertificationRules::reductionAsked),
            arrow("C16", "end")
                    .from(ACTIVE, SUSPENDED, EXPIRED_RESTORABLE)
                    .to(ENDED)
                    .by(CM)
                    .when(CertificationRules::end)
                    .takes(End.class, CertificationLifecycle::end)
                    .asks(End.class, CertificationRules::endAsked),
            arrow("C17", "end")
                    .from(IN_INITIAL, AWAITING_DECISION)
                    .to(ENDED)
                    .by(CM)
                    .takes(End.class, CertificationLifecycle::end)
                    .asks(End.class, CertificationRules::endAsked),
            arrow("C11", "expire")
                    .from(ACTIVE, SUSPENDED)
                    .to(EXPIRED_RESTORABLE)
                    .by(SYS)
                    .when(CertificationRules::expired)
                    .does(CertificationLifecycle::expire),
            arrow("C13", "lapse")
                    .from(EXPIRED_RESTORABLE)
                    .to(EXPIRED)
                    .by(SYS)
                    .when(CertificationRules::lapsed)
                    .does(s -> s.subject().lapse()));

    private CertificationLifecycle() {}

    private static Transition<CertificationSituation> arrow(String id, String action) {
        return transition(id, action);
    }

    private static void maintain(CertificationSituation s) {
        s.subject().maintain(s.today());
        s.desk().closeAudit(s.surveillances().inQuestion().audit().id());
    }

    private static void end(CertificationSituation s, End given) {
        s.desk().close();
        var requested = given.requestedOn() == null ? s.today() : given.requestedOn();
        s.subject().end(given.reason(), requested, s.today());
        s.desk().tell(new CertificationEvent.Ended(s.subject().id(), s.today()));
    }

    private static void expire(CertificationSituation s) {
        s.desk().close();
        s.subject().expire();
        s.desk()
                .tell(new CertificationEvent.Expired(
                        s.subject().id(), s.subject().expiry().plusDays(1)));
    }
}
