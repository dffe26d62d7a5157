package org.attesta.web.certification;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.List;
import org.attesta.certificate.CertificateRow;
import org.attesta.certificate.CertificateService;
import org.attesta.certification.CertificationRow;
import org.attesta.certification.CertificationService;
import org.attesta.shared.Acting;
import org.attesta.web.shell.RecordBacking;

/** Backs {@code certification/show.xhtml}: the file of one certification, from its programme to its end. */
@Named
@ViewScoped
public class CertificationBacking extends RecordBacking<CertificationRow> {

    private static final int INITIAL_AUDITS = 6;
    private static final int DECISION = 8;
    private static final int CERTIFICATE = 9;

    @EJB
    CertificationService certifications;

    @EJB
    CertificateService certificates;

    private List<CertificateRow> issued = List.of();

    @Override
    protected Acting<CertificationRow> service() {
        return certifications;
    }

    @Override
    protected void loaded() {
        issued = certificates.of(getId());
    }

    /** All revisions, the newest first. */
    public List<CertificateRow> getIssued() {
        return issued;
    }

    /** Where on the way to the certificate it is. */
    public int getStep() {
        return switch (getRow().state()) {
            case IN_INITIAL -> INITIAL_AUDITS;
            case AWAITING_DECISION, REFUSED -> DECISION;
            default -> CERTIFICATE;
        };
    }
}
