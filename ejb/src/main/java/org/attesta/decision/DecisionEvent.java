package org.attesta.decision;

import java.time.LocalDate;
import java.util.UUID;
import org.attesta.shared.Reasoned;

/** What other features hear of a decision, in the same transaction. */
public sealed interface DecisionEvent {

    UUID decisionId();

    UUID certificationId();

    /** The package went back with questions (C4). */
    record Returned(UUID decisionId, UUID certificationId, DecisionKind kind, String reason)
            implements DecisionEvent, Reasoned {}

    /**
     * It was decided.
     *
     * @param reason why; may be null where the rules ask for none
     * @param scope the scope as decided, word for word; null where the outcome has none
     * @param effective when it takes effect, never before {@code decidedOn}
     * @param certificateId the id that the certificate to be issued now will have; null where none is issued
     * @param suspendedUntil last day of a suspension; null for other outcomes
     */
    record Decided(
            UUID decisionId,
            String number,
            UUID certificationId,
            UUID clientId,
            DecisionKind kind,
            DecisionOutcome outcome,
            String reason,
            String scope,
            LocalDate effective,
            LocalDate decidedOn,
            UUID deciderPersonId,
            String deciderName,
            UUID certificateId,
            LocalDate suspendedUntil)
            implements DecisionEvent, Reasoned {}
}
