package org.attesta.web.certificate;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.attesta.certificate.CertificateRow;
import org.attesta.certificate.CertificateService;
import org.attesta.shared.NotVisible;

/** Backs {@code certificate/show.xhtml}. Nothing is done to a certificate here: decisions do it. */
@Named
@RequestScoped
public class CertificateBacking {

    @EJB
    CertificateService certificates;

    private UUID id;
    private CertificateRow row;
    private List<CertificateRow> revisions = List.of();

    public void load() {
        if (id == null) {
            throw new NotVisible("certificate", "");
        }
        row = certificates.row(id);
        revisions = certificates.of(row.certificationId());
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public CertificateRow getRow() {
        return row;
    }

    /** All revisions for the same certification, the newest first. */
    public List<CertificateRow> getRevisions() {
        return revisions;
    }
}
