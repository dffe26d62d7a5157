package org.attesta.checklist;

/** What became of an item. */
public enum ChecklistChangeKind {
    ADDED,
    REMOVED,
    CHANGED
}
