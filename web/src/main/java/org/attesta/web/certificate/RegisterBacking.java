package org.attesta.web.certificate;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.attesta.certificate.PublicCertificate;
import org.attesta.certificate.PublicCheckService;
import org.attesta.shared.ListQuery;
import org.attesta.shared.Slice;
import org.attesta.web.shell.ListBacking;

/** Backs {@code /register}: certificates as anybody may look them up. */
@Named
@RequestScoped
public class RegisterBacking extends ListBacking<PublicCertificate> {

    @EJB
    PublicCheckService check;

    @Override
    protected Slice<PublicCertificate> fetch(ListQuery query) {
        return check.search(query);
    }
}
