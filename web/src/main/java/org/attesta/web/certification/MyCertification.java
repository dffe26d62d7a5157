package org.attesta.web.certification;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.attesta.access.CurrentActor;
import org.attesta.certificate.CertificateRow;
import org.attesta.certificate.CertificateService;
import org.attesta.certification.CertificationRow;
import org.attesta.certification.CertificationService;
import org.attesta.shared.Role;

/** Backs {@code WEB-INF/includes/my-certification.xhtml}: what a client sees of its own certification. */
@Named
@RequestScoped
public class MyCertification {

    /** A certification and its latest certificate, null before there is one. */
    public record Mine(CertificationRow certification, CertificateRow certificate) {}

    @EJB
    CertificationService certifications;

    @EJB
    CertificateService certificates;

    @Inject
    CurrentActor current;

    private List<Mine> all;

    public List<Mine> getAll() {
        if (all == null) {
            all = current.signedIn()
                    .filter(a -> a.has(Role.CLIENT) && a.clientId() != null)
                    .map(a -> certifications.ofClient(a.clientId()).stream()
                            .map(this::mine)
                            .toList())
                    .orElse(List.of());
        }
        return all;
    }

    private Mine mine(CertificationRow row) {
        return new Mine(row, certificates.of(row.id()).stream().findFirst().orElse(null));
    }
}
