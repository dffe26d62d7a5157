package org.attesta.finding;

/** Whose move it is. */
public enum Turn {
    CLIENT,
    AUDIT_TEAM,
    CERTIFICATION_BODY,
    NOBODY
}
