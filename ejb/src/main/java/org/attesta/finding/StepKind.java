package org.attesta.finding;

/** What happened to a finding after it was issued. */
public enum StepKind {
    ISSUED,
    RESPONSE,
    RETURNED,
    PLAN_ACCEPTED,
    EVIDENCE,
    EVIDENCE_REJECTED,
    VERIFIED,
    DISPUTED,
    DISPUTE_RESOLVED,
    VOIDED,
    RECLASSIFIED,
    /** Came in with a file as it was then; what happened before is known as far as that told it. */
    TAKEN_OVER
}
