package org.attesta.web.certification;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.attesta.certificate.CertificateRow;
import org.attesta.certificate.CertificateService;
import org.attesta.certification.CertificationRow;
import org.attesta.certification.CertificationService;
import org.attesta.decision.DecisionService;
import org.attesta.shared.Acting;
import org.attesta.web.shell.RecordBacking;
import org.attesta.web.shell.Visitor;

/** Backs {@code certification/show.xhtml}: the file of one certification, from its programme to its end. */
@Named
@ViewScoped
public class CertificationBacking extends RecordBacking<CertificationRow> {

    @EJB
    CertificationService certifications;

    @EJB
    CertificateService certificates;

    @Inject
    Visitor visitor;

    private List<CertificateRow> issued = List.of();
    private int step;

    @Override
    protected Acting<CertificationRow> service() {
        return certifications;
    }

    @Override
    protected void loaded() {
        issued = certificates.of(getId());
        step = certifications.step(getId());
    }

    /** All revisions, the newest first. */
    public List<CertificateRow> getIssued() {
        return issued;
    }

    /** Who may read the decision that is asked for; for others there is nothing behind the link. */
    public boolean isReaderOfDecisions() {
        return visitor.isAny(DecisionService.READERS);
    }

    /** Where on the way to the certificate it is. */
    public int getStep() {
        return step;
    }
}
