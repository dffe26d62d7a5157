package org.attesta.web.programme;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.attesta.programme.ProgrammeRow;
import org.attesta.programme.ProgrammeService;
import org.attesta.shared.ListQuery;
import org.attesta.shared.Slice;
import org.attesta.web.shell.ListBacking;

/** Backs {@code programme/list.xhtml}. */
@Named
@RequestScoped
public class ProgrammesBacking extends ListBacking<ProgrammeRow> {

    @EJB
    ProgrammeService programmes;

    @Override
    protected Slice<ProgrammeRow> fetch(ListQuery query) {
        return programmes.list(query);
    }
}
