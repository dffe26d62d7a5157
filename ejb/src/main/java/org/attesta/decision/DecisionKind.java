package org.attesta.decision;

import java.util.Set;

/** What is asked of the decision maker, and which answers fit. A proposal that is not followed is refused with reasons. */
public enum DecisionKind {
    /** First certification after Stage 1 and Stage 2. */
    INITIAL(DecisionOutcome.GRANT, DecisionOutcome.REFUSE, DecisionOutcome.ORDER_STAGE2),
    SUSPENSION(DecisionOutcome.SUSPEND, DecisionOutcome.REFUSE),
    RESTORATION(DecisionOutcome.RESTORE, DecisionOutcome.REFUSE),
    WITHDRAWAL(DecisionOutcome.WITHDRAW, DecisionOutcome.REFUSE),
    REDUCTION(DecisionOutcome.REDUCE_SCOPE, DecisionOutcome.REFUSE),
    /** A surveillance audit with a major nonconformity, or whose leader does not recommend to maintain (9.6.1 a). */
    SURVEILLANCE(DecisionOutcome.MAINTAIN, DecisionOutcome.SUSPEND, DecisionOutcome.WITHDRAW);

    private final DecisionOutcome proposed;
    private final Set<DecisionOutcome> outcomes;

    DecisionKind(DecisionOutcome proposed, DecisionOutcome... others) {
        this.proposed = proposed;
        this.outcomes = java.util.EnumSet.of(proposed, others);
    }

    /** The answer that was asked for; its conditions are shown before anybody chooses. */
    public DecisionOutcome proposed() {
        return proposed;
    }

    public Set<DecisionOutcome> outcomes() {
        return Set.copyOf(outcomes);
    }
}
