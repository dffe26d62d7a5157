package org.attesta.checklist;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A version that can be looked at, with where it came from and whether audits opened today pin it.
 *
 * @param name such as {@code 2026.2}
 * @param state null for one that comes with Attesta
 * @param inForceFrom null for a draft, and for one that comes with Attesta
 * @param current whether an audit opened today pins it
 * @param id of the body's own record; null for one that comes with Attesta
 */
public record KnownChecklist(
        String name, ChecklistState state, LocalDate inForceFrom, boolean current, int items, UUID id)
        implements Serializable {

    public boolean shipped() {
        return id == null;
    }
}
