package org.attesta.audit;

/** What the auditor found on one item of the checklist. */
public enum ItemResult {
    CONFORM,
    NONCONFORM,
    /** Conform, with something worth a remark. */
    OBSERVED,
    /** Stage 1: could become a nonconformity at Stage 2 (9.3.1.2.3). */
    CONCERN,
    NOT_APPLICABLE,
    NOT_AUDITED;

    /** What was not looked at needs a reason. */
    public boolean needsReason() {
        return this == NOT_APPLICABLE || this == NOT_AUDITED;
    }
}
