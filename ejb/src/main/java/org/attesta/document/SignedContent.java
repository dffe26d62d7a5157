package org.attesta.document;

/** What people sign: the content behind one or several documents. */
public enum SignedContent {
    /** Behind proposal and agreement; signed by both sides. */
    AGREEMENT,
    /** Behind the report and the conclusions of a Stage 1; signed by the team leader when it is issued. */
    AUDIT_REPORT,
    /** Behind the letter that tells a decision; signed by the decision maker. */
    DECISION
}
