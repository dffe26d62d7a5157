package org.attesta.web.certification;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.attesta.certification.CertificationRow;
import org.attesta.certification.CertificationService;
import org.attesta.certification.CertificationState;
import org.attesta.shared.ListQuery;
import org.attesta.shared.Slice;
import org.attesta.web.shell.ListBacking;

/** Backs {@code certification/list.xhtml}. */
@Named
@RequestScoped
public class CertificationsBacking extends ListBacking<CertificationRow> {

    @EJB
    CertificationService certifications;

    @Override
    protected Slice<CertificationRow> fetch(ListQuery query) {
        return certifications.list(query);
    }

    public CertificationState[] getStates() {
        return CertificationState.values();
    }
}
