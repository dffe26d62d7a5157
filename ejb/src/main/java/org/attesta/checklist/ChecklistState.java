package org.attesta.checklist;

/** The life of a version of the body's own. */
public enum ChecklistState {
    /** Read and sound, but no audit uses it. */
    DRAFT,
    /** In force from its day; it never changes again. */
    PUBLISHED,
    /** Not wanted after all; its name is free again. */
    DISCARDED
}
