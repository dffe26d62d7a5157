package org.attesta.document;

/** For whom, or as what, somebody signs. */
public enum Capacity {
    CLIENT,
    CERTIFICATION_BODY,
    TEAM_LEADER,
    DECISION_MAKER
}
