package org.attesta.web.competence;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.attesta.competence.DeclarationRow;
import org.attesta.competence.DeclarationService;
import org.attesta.competence.DeclarationState;
import org.attesta.shared.ListQuery;
import org.attesta.shared.Slice;
import org.attesta.web.shell.ListBacking;

/** Backs {@code declaration/list.xhtml}. */
@Named
@RequestScoped
public class DeclarationsBacking extends ListBacking<DeclarationRow> {

    @EJB
    DeclarationService declarations;

    @Override
    protected Slice<DeclarationRow> fetch(ListQuery query) {
        return declarations.list(query);
    }

    public DeclarationState[] getStates() {
        return DeclarationState.values();
    }
}
