package org.attesta.web.programme;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.List;
import org.attesta.audit.AuditRow;
import org.attesta.audit.AuditService;
import org.attesta.programme.ProgrammeRow;
import org.attesta.programme.ProgrammeService;
import org.attesta.shared.Acting;
import org.attesta.web.shell.RecordBacking;

/** Backs {@code programme/show.xhtml}: the cycle and the audits opened for it. */
@Named
@ViewScoped
public class ProgrammeBacking extends RecordBacking<ProgrammeRow> {

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
}
