package org.attesta.document;

/** How far a document is. */
public enum DocumentState {
    DRAFT,
    ISSUED,
    /** One side has signed, the other has not. */
    PARTLY_SIGNED,
    SIGNED;

    /** True while it binds nobody. */
    boolean provisional() {
        return this == DRAFT || this == PARTLY_SIGNED;
    }
}
