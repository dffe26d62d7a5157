package org.attesta.access;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.attesta.journal.EntryRow;
import org.attesta.journal.JournalService;
import org.attesta.shared.ListQuery;
import org.attesta.shared.Role;
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
        return journal.list(query, null);
    }

    /** The trail of one record, for staff who could open that record. */
    public List<EntryRow> of(String type, UUID id) {
        access.require("journal.read", Role.STAFF);
        return journal.of(type, id);
    }
}
