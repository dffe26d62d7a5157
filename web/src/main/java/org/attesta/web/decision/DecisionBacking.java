package org.attesta.web.decision;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.attesta.audit.AuditService;
import org.attesta.decision.DecisionRow;
import org.attesta.decision.DecisionService;
import org.attesta.shared.Acting;
import org.attesta.web.shell.RecordBacking;
import org.attesta.web.shell.Visitor;

/** Backs {@code decision/show.xhtml}: the whole file that is decided on. */
@Named
@ViewScoped
public class DecisionBacking extends RecordBacking<DecisionRow> {

    @EJB
    DecisionService decisions;

    @Inject
    Dossiers dossiers;

    @Inject
    Visitor visitor;

    private Dossier dossier;

    @Override
    protected Acting<DecisionRow> service() {
        return decisions;
    }

    @Override
    protected void loaded() {
        dossier = visitor.isAny(AuditService.READERS) ? dossiers.of(getRow()) : null;
    }

    /** Null for who reads decisions but no audits, as an administrator does. */
    public Dossier getDossier() {
        return dossier;
    }
}
