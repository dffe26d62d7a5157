package org.attesta.application;

/** The life of an application, rulebook §5.2. */
public enum ApplicationState {
    DRAFT,
    SUBMITTED,
    UNDER_REVIEW,
    INFO_REQUESTED,
    ACCEPTED,
    DECLINED,
    PROPOSAL_SENT,
    AGREEMENT_SIGNED,
    IN_PROGRAMME,
    WITHDRAWN,
    /** Applied, reviewed and agreed before the body had this program; its certification came in with a file. */
    TAKEN_OVER
}
