package org.attesta.evidence;

/** What an auditor thinks of a piece of evidence, rulebook §4.3. */
public enum ReviewStatus {
    NEW,
    ACCEPTED_FOR_REVIEW,
    SUFFICIENT,
    INSUFFICIENT,
    NOT_RELEVANT
}
