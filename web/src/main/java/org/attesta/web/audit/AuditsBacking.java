package org.attesta.web.audit;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.attesta.audit.AuditRow;
import org.attesta.audit.AuditService;
import org.attesta.audit.AuditState;
import org.attesta.shared.ListQuery;
import org.attesta.shared.Slice;
import org.attesta.web.shell.ListBacking;

/** Backs {@code audit/list.xhtml}. */
@Named
@RequestScoped
public class AuditsBacking extends ListBacking<AuditRow> {

    @EJB
    AuditService audits;

    @Override
    protected Slice<AuditRow> fetch(ListQuery query) {
        return audits.list(query);
    }

    public AuditState[] getStates() {
        return AuditState.values();
    }
}
