package org.attesta.decision;

/** The life of a decision record, rulebook §5.7. A decided one never changes again: a wrong one is followed by a new one. */
public enum DecisionState {
    PENDING,
    IN_REVIEW,
    RETURNED,
    DECIDED
}
