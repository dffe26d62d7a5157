package org.attesta.web.journal;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.attesta.access.TrailService;
import org.attesta.journal.EntryRow;
import org.attesta.shared.ListQuery;
import org.attesta.shared.Slice;
import org.attesta.web.shell.ListBacking;

/** Backs {@code journal/list.xhtml}. */
@Named
@RequestScoped
public class JournalBacking extends ListBacking<EntryRow> {

    @EJB
    TrailService trail;

    @Override
    protected Slice<EntryRow> fetch(ListQuery query) {
        return trail.list(query);
    }
}
