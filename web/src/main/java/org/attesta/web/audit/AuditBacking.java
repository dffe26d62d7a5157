package org.attesta.web.audit;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.List;
import org.attesta.access.TrailService;
import org.attesta.journal.EntryRow;

/** Backs {@code audit/show.xhtml} and {@code audit/log.xhtml}. */
@Named
@ViewScoped
public class AuditBacking extends AuditPage {

    @EJB
    TrailService trail;

    /** The trail of the audit, for staff. */
    public List<EntryRow> getTrail() {
        return trail.lately("audit", getRow());
    }
}
