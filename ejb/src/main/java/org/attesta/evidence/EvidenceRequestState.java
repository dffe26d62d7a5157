package org.attesta.evidence;

/** Where a request for evidence stands. */
public enum EvidenceRequestState {
    REQUESTED,
    RECEIVED,
    ACCEPTED,
    MORE_NEEDED,
    WITHDRAWN
}
