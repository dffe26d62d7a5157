package org.attesta.access;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.attesta.journal.EntryRow;
import org.attesta.journal.JournalService;
import org.attesta.shared.ListQuery;
import org.attesta.shared.Role;
import org.attesta.shared.Row;
import org.attesta.shared.Slice;

/** Reading the journal, for those who may. */
@Stateless
public class TrailService {

    /** Who may read the whole trail. */
    public static final Set<Role> READERS = Set.copyOf(EnumSet.of(Role.CM, Role.DM, Role.AB, Role.ADM));

    @Inject
    Access access;

    @Inject
    JournalService journal;

    public Slice<EntryRow> list(ListQuery query) {
        access.require("journal.read", READERS);
        return journal.list(query);
    }

    /**
     * The trail of one record, for staff.
     *
     * @param read the record as its own service let this reader see it
     */
    public Slice<EntryRow> of(String type, Row read, ListQuery query) {
        access.require("journal.read", Role.STAFF, type, read);
        return journal.of(type, read.id(), query);
    }

    /** What happened to it lately, for its page; nothing for a client, whose page has no trail. */
    public List<EntryRow> lately(String type, Row read) {
        return access.actor().ofClient()
                ? List.of()
                : of(type, read, ListQuery.first(ListQuery.MAX)).items();
    }
}
