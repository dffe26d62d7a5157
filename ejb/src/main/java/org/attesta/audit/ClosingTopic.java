package org.attesta.audit;

/** What a closing meeting goes through (ISO/IEC 17021-1 9.4.7). */
public enum ClosingTopic {
    CONCLUSIONS_AND_RECOMMENDATION,
    EVIDENCE_IS_A_SAMPLE,
    REPORTING_AND_GRADING,
    NONCONFORMITY_PROCESS,
    RESPONSE_TIME,
    POST_AUDIT_ACTIVITIES,
    COMPLAINTS_AND_APPEALS
}
