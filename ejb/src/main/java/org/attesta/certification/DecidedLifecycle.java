package org.attesta.certification;

import static org.attesta.certification.CertificationState.ACTIVE;
import static org.attesta.certification.CertificationState.AWAITING_DECISION;
import static org.attesta.certification.CertificationState.IN_INITIAL;
import static org.attesta.certification.CertificationState.REFUSED;
import static org.attesta.certification.CertificationState.SUSPENDED;
import static org.attesta.certification.CertificationState.WITHDRAWN;
import static org.attesta.shared.Transition.transition;

import java.util.List;
import java.util.function.BiConsumer;
import org.attesta.decision.DecisionEvent.Decided;
import org.attesta.decision.DecisionEvent.Returned;
import org.attesta.decision.DecisionOutcome;
import org.attesta.shared.Lifecycle;
import org.attesta.shared.Role;
import org.attesta.shared.Transition;

/** The arrows of rulebook §5.3 that a decision takes, by the name of its outcome; nobody reaches them in another way. */
final class DecidedLifecycle {

    static final String RETURNED = "RETURN_FOR_INFORMATION";

    static final Lifecycle<DecidedSituation> ARROWS = new Lifecycle<>(
            "certification",
            decided("C2", DecisionOutcome.GRANT, DecidedLifecycle::grant)
                    .from(AWAITING_DECISION)
                    .to(ACTIVE),
            decided("C3", DecisionOutcome.REFUSE, (s, d) -> s.subject().refuse(d))
                    .from(AWAITING_DECISION)
                    .to(REFUSED),
            decided("C4", DecisionOutcome.ORDER_STAGE2, (s, d) -> s.subject().orderStage2(d))
                    .from(AWAITING_DECISION)
                    .to(IN_INITIAL),
            Transition.<DecidedSituation>transition("C4", RETURNED)
                    .from(AWAITING_DECISION)
                    .to(IN_INITIAL)
                    .by(Role.DM)
                    .takes(Returned.class, (s, d) -> s.subject().returned(s.today(), d.decisionId())),
            decided("C5", DecisionOutcome.MAINTAIN, (s, d) -> s.subject().maintain(d.decidedOn()))
                    .from(ACTIVE)
                    .to(ACTIVE),
            decided("C6", DecisionOutcome.SUSPEND, DecidedLifecycle::suspend)
                    .from(ACTIVE)
                    .to(SUSPENDED),
            decided("C7", DecisionOutcome.RESTORE, DecidedLifecycle::restore)
                    .from(SUSPENDED)
                    .to(ACTIVE),
            decided("C8", DecisionOutcome.WITHDRAW, DecidedLifecycle::withdraw)
                    .from(SUSPENDED)
                    .to(WITHDRAWN),
            decided("C15", DecisionOutcome.WITHDRAW, DecidedLifecycle::withdraw)
                    .from(ACTIVE)
                    .to(WITHDRAWN),
            decided("C9", DecisionOutcome.REDUCE_SCOPE, DecidedLifecycle::reduce)
                    .from(SUSPENDED)
                    .to(ACTIVE),
            decided("C14", DecisionOutcome.REDUCE_SCOPE, DecidedLifecycle::reduce)
                    .from(ACTIVE)
                    .to(ACTIVE));

    private DecidedLifecycle() {}

    /** From which states an outcome can take the certification somewhere. */
    static boolean possible(DecisionOutcome outcome, CertificationState state) {
        return ARROWS.arrow(outcome.name(), state.name()).isPresent();
    }

    /** The rulebook's name of the arrow; where none leaves this state, of one that leaves another. */
    static String arrowId(DecisionOutcome outcome, CertificationState state) {
        return ARROWS.arrow(outcome.name(), state.name())
                .or(() -> first(ARROWS.arrowsOf(outcome.name())))
                .map(Transition::id)
                .orElse("D3");
    }

    private static java.util.Optional<Transition<DecidedSituation>> first(List<Transition<DecidedSituation>> arrows) {
        return arrows.stream().findFirst();
    }

    private static Transition<DecidedSituation> decided(
            String id, DecisionOutcome outcome, BiConsumer<DecidedSituation, Decided> effect) {
        Transition<DecidedSituation> arrow = transition(id, outcome.name());
        return arrow.by(Role.DM).takes(Decided.class, effect);
    }

    private static void grant(DecidedSituation s, Decided decided) {
        s.subject()
                .grant(
                        decided,
                        CertificateDates.of(
                                decided.decidedOn(),
                                decided.effective(),
                                null,
                                s.settings().expiryConvention()));
        s.tell().accept(new CertificationEvent.Certified(s.subject().id(), decided));
    }

    private static void suspend(DecidedSituation s, Decided decided) {
        s.subject().suspend(decided);
        s.tell().accept(new CertificationEvent.Suspended(s.subject().id(), s.today()));
    }

    private static void restore(DecidedSituation s, Decided decided) {
        s.subject().restore(decided);
        s.tell().accept(new CertificationEvent.Restored(s.subject().id(), s.today()));
    }

    private static void withdraw(DecidedSituation s, Decided decided) {
        s.subject().withdraw(decided);
        s.tell().accept(new CertificationEvent.Withdrawn(s.subject().id(), s.today()));
    }

    private static void reduce(DecidedSituation s, Decided decided) {
        s.subject().reduce(decided);
        s.tell().accept(new CertificationEvent.Certified(s.subject().id(), decided));
    }
}
