package org.attesta.web.competence;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import org.attesta.competence.DeclarationRow;
import org.attesta.competence.DeclarationService;
import org.attesta.shared.Acting;
import org.attesta.web.shell.RecordBacking;

/** Backs {@code declaration/show.xhtml}. */
@Named
@ViewScoped
public class DeclarationBacking extends RecordBacking<DeclarationRow> {

    @EJB
    DeclarationService declarations;

    @Override
    protected Acting<DeclarationRow> service() {
        return declarations;
    }
}
