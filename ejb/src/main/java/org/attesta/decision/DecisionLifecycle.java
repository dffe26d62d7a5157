package org.attesta.decision;

import static org.attesta.decision.DecisionState.DECIDED;
import static org.attesta.decision.DecisionState.IN_REVIEW;
import static org.attesta.decision.DecisionState.PENDING;
import static org.attesta.decision.DecisionState.RETURNED;

import org.attesta.shared.Lifecycle;
import org.attesta.shared.Reason;
import org.attesta.shared.Role;
import org.attesta.shared.Transition;

/** The arrows of rulebook §5.7. From RETURNED it goes on once the package was handed in again. */
final class DecisionLifecycle {

    static final Lifecycle<DecisionSituation> ARROWS = new Lifecycle<>(
            "decision",
            Transition.<DecisionSituation>transition("D1", "take")
                    .from(PENDING, RETURNED, IN_REVIEW)
                    .to(IN_REVIEW)
                    .by(Role.DM)
                    .when(DecisionRules::take)
                    .does(s -> s.subject().take(s.decider(), s.today())),
            Transition.<DecisionSituation>transition("D2", "return")
                    .from(IN_REVIEW)
                    .to(RETURNED)
                    .by(Role.DM)
                    .when(DecisionRules::sendBack)
                    .takes(Reason.class, (s, c) -> s.subject().sendBack(c.reason(), s.actor(), s.today()))
                    .asksReason("R-9.5.1.4"),
            Transition.<DecisionSituation>transition("D3", "decide")
                    .from(IN_REVIEW)
                    .to(DECIDED)
                    .by(Role.DM)
                    .when(DecisionRules::decide)
                    .takes(Decide.class, (s, c) -> s.subject().decide(c, s))
                    .asks(Decide.class, OutcomeRules::asked));

    private DecisionLifecycle() {}
}
