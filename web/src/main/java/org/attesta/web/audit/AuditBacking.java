package org.attesta.web.audit;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.attesta.journal.EntryRow;
import org.attesta.journal.JournalService;
import org.attesta.web.shell.Visitor;

/** Backs {@code audit/show.xhtml} and {@code audit/log.xhtml}. */
@Named
@ViewScoped
public class AuditBacking extends AuditPage {

    @EJB
    JournalService journal;

    @Inject
    Visitor reader;

    /** The trail of the audit, for staff. */
    public List<EntryRow> getTrail() {
        return reader.isOfClient() ? List.of() : journal.of("audit", getId());
    }
}
