package org.attesta.decision;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An outcome before it is decided.
 *
 * @param scope as typed, or as proposed while nobody has typed yet
 * @param effective as chosen, or null for the day of the decision
 * @param deciderName who would sign; null while nobody has taken the file up
 * @param until last day of the suspension; null for other outcomes, and for the longest allowed while nobody has decided
 */
public record IntendedOutcome(
        UUID certificationId,
        UUID clientId,
        DecisionKind kind,
        DecisionOutcome outcome,
        String scope,
        LocalDate effective,
        LocalDate decidedOn,
        LocalDate until,
        String deciderName) {

    public LocalDate takesEffect() {
        return effective == null ? decidedOn : effective;
    }
}
