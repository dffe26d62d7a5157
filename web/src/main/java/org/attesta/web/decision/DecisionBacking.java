package org.attesta.web.decision;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.attesta.decision.DecisionRow;
import org.attesta.decision.DecisionService;
import org.attesta.shared.Acting;
import org.attesta.web.shell.RecordBacking;

/** Backs {@code decision/show.xhtml}: the whole file that is decided on. */
@Named
@ViewScoped
public class DecisionBacking extends RecordBacking<DecisionRow> {

    @EJB
    DecisionService decisions;

    @Inject
    Dossiers dossiers;

    private Dossier dossier;

    @Override
    protected Acting<DecisionRow> service() {
        return decisions;
    }

    @Override
    protected void loaded() {
        dossier = dossiers.of(getRow());
    }

    public Dossier getDossier() {
        return dossier;
    }
}
