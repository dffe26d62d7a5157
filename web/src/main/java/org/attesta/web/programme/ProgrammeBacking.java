package org.attesta.web.programme;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.attesta.application.ApplicationService;
import org.attesta.audit.AuditRow;
import org.attesta.audit.AuditService;
import org.attesta.programme.ProgrammeRow;
import org.attesta.programme.ProgrammeService;
import org.attesta.shared.Acting;
import org.attesta.web.shell.RecordBacking;
import org.attesta.web.shell.Visitor;

/** Backs {@code programme/show.xhtml}: the cycle and the audits opened for it. */
@Named
@ViewScoped
public class ProgrammeBacking extends RecordBacking<ProgrammeRow> {

    @Inject
    Visitor reader;

    @EJB
    ProgrammeService programmes;

    @EJB
    AuditService audits;

    private List<AuditRow> opened = List.of();

    @Override
    protected Acting<ProgrammeRow> service() {
        return programmes;
    }

    @Override
    protected void loaded() {
        opened = audits.rowsOf(getId());
    }

    public List<AuditRow> getOpened() {
        return opened;
    }

    /** Technical experts read programmes, but not what the client told before the agreement. */
    public boolean isApplicationReadable() {
        return reader.isAny(ApplicationService.READERS);
    }
}
