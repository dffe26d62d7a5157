package org.attesta.application;

/** Why an organisation applies. */
public enum ApplicationKind {
    INITIAL,
    TRANSFER,
    SCOPE_CHANGE,
    RECERTIFICATION,
    REACTIVATION
}
