package org.attesta.web.application;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.attesta.application.ApplicationRow;
import org.attesta.application.ApplicationService;
import org.attesta.application.ApplicationState;
import org.attesta.shared.ListQuery;
import org.attesta.shared.Slice;
import org.attesta.web.shell.ListBacking;

/** Backs {@code application/list.xhtml}. */
@Named
@RequestScoped
public class ApplicationsBacking extends ListBacking<ApplicationRow> {

    @EJB
    ApplicationService applications;

    @Override
    protected Slice<ApplicationRow> fetch(ListQuery query) {
        return applications.list(query);
    }

    public ApplicationState[] getStates() {
        return ApplicationState.values();
    }
}
