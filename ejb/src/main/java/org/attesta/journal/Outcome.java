package org.attesta.journal;

/** How an act ended. */
public enum Outcome {
    DONE,
    /** A rule refused it (409). */
    REFUSED,
    /** The role can never do it (403). */
    FORBIDDEN
}
