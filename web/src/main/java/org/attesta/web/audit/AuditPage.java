package org.attesta.web.audit;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.util.Set;
import org.attesta.audit.AuditDraft;
import org.attesta.audit.AuditDraftService;
import org.attesta.audit.AuditRow;
import org.attesta.audit.AuditService;
import org.attesta.audit.DraftSection;
import org.attesta.shared.Acting;
import org.attesta.web.shell.Notices;
import org.attesta.web.shell.RecordBacking;

/** What every page of an audit needs: the audit, and which of its sections the visitor may write now. */
public abstract class AuditPage extends RecordBacking<AuditRow> {

    @EJB
    AuditService audits;

    @EJB
    AuditDraftService drafts;

    @Inject
    Notices told;

    private Set<DraftSection> writable = Set.of();
    private boolean filled;
    private AuditDraft known;

    @Override
    protected Acting<AuditRow> service() {
        return audits;
    }

    @Override
    protected void loaded() {
        writable = drafts.writable(getId());
        read();
        if (!filled) {
            fill();
            filled = true;
        } else {
            catchUp(known);
        }
        known = getRow().draft();
    }

    /** Hook for what is read again together with the record. */
    protected void read() {}

    /** Hook for forms: filled once, so that a second reading leaves what was typed. */
    protected void fill() {}

    /**
     * Hook for the same forms after the audit was read again: what was typed stays, all else becomes the newer.
     *
     * @param before the audit as the forms know it
     */
    protected void catchUp(AuditDraft before) {}

    public boolean writes(String section) {
        return writable.contains(DraftSection.valueOf(section));
    }

    /** Saves the sections that are not null and shows the page anew. */
    protected String save(AuditDraft draft, String page) {
        drafts.save(getId(), getVersion(), draft);
        told.info("audit.saved");
        return "/audit/" + page + "?faces-redirect=true&id=" + getId();
    }

    /** Saves the sections that are not null and stays: what is typed in other forms of the page is not lost. */
    protected void keep(AuditDraft draft) {
        drafts.save(getId(), getVersion(), draft);
        load();
        told.here("audit.saved");
    }
}
