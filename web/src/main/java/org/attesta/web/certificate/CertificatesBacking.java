package org.attesta.web.certificate;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.attesta.certificate.CertificateRow;
import org.attesta.certificate.CertificateService;
import org.attesta.certificate.CertificateState;
import org.attesta.shared.ListQuery;
import org.attesta.shared.Slice;
import org.attesta.web.shell.ListBacking;

/** Backs {@code certificate/list.xhtml}. */
@Named
@RequestScoped
public class CertificatesBacking extends ListBacking<CertificateRow> {

    @EJB
    CertificateService certificates;

    @Override
    protected Slice<CertificateRow> fetch(ListQuery query) {
        return certificates.list(query);
    }

    public CertificateState[] getStates() {
        return CertificateState.values();
    }
}
