package org.attesta.decision;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An outcome before it is decided.
 *
 * @param scope as typed, or as proposed while nobody has typed yet
 * @param effective as chosen, or null for the day of the decision
 * @param given false while the conditions are only shown and nobody has chosen yet
 */
public record IntendedOutcome(
        UUID certificationId,
        UUID clientId,
        DecisionKind kind,
        DecisionOutcome outcome,
        String scope,
        LocalDate effective,
        LocalDate decidedOn,
        boolean given) {

    public LocalDate takesEffect() {
        return effective == null ? decidedOn : effective;
    }
}
