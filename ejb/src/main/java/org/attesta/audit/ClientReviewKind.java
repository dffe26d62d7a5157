package org.attesta.audit;

/** What a client does itself to know whether its system works (ISO/IEC 20000-1 9.2, 9.3). */
public enum ClientReviewKind {
    INTERNAL_AUDIT,
    MANAGEMENT_REVIEW
}
