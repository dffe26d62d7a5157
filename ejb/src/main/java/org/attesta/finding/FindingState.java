package org.attesta.finding;

/** The life of a nonconformity, rulebook §5.5; other findings end with {@link #ISSUED}. */
public enum FindingState {
    DRAFT,
    ISSUED,
    RESPONSE_SUBMITTED,
    RETURNED,
    PLAN_ACCEPTED,
    EVIDENCE_SUBMITTED,
    /** Closed; never reopened: a new nonconformity refers to it. */
    VERIFIED,
    DISPUTED,
    /** Taken back with a reason; stays visible. */
    VOIDED
}
