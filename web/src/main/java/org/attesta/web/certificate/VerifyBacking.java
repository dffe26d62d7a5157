package org.attesta.web.certificate;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.attesta.certificate.DocumentHash;
import org.attesta.certificate.PublicCertificate;
import org.attesta.certificate.PublicCertificate.CertifiedSite;
import org.attesta.certificate.PublicCheckService;
import org.attesta.certificate.Verified;
import org.attesta.client.Countries;
import org.attesta.shared.CivilDates;
import org.attesta.shared.NotVisible;

/** Backs {@code /verify/{token}}: what a stranger is told of a certificate, today or for a day asked about. */
@Named
@RequestScoped
public class VerifyBacking {

    @EJB
    PublicCheckService check;

    @Inject
    HttpServletRequest request;

    private String token;
    private String asked;
    private LocalDate on;
    private Verified verified;

    @PostConstruct
    void read() {
        token = String.valueOf(request.getAttribute(VerifyServlet.TOKEN));
        asked = request.getParameter("on");
        on = Optional.ofNullable(asked).flatMap(CivilDates::parse).orElse(null);
        try {
            verified = check.verify(token, on);
        } catch (NotVisible unknown) {
            verified = null;
        }
    }

    /** An address that no certificate has is told as such, with the status of one. */
    public void answer() {
        if (verified == null) {
            ((HttpServletResponse) FacesContext.getCurrentInstance()
                            .getExternalContext()
                            .getResponse())
                    .setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** The country in the reader's language, as on the certificate. */
    public String addressOf(CertifiedSite site) {
        var reader = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        return Countries.translated(site.address(), reader);
    }

    public boolean isFound() {
        return verified != null;
    }

    public PublicCertificate getToday() {
        return verified.today();
    }

    /** The same for the day asked about; null while nobody asked. */
    public PublicCertificate getThen() {
        return on == null ? null : verified.certificate();
    }

    public List<DocumentHash> getDocuments() {
        return verified.documents();
    }

    /** True when the day typed is none. */
    public boolean isNoDay() {
        return asked != null && !asked.isBlank() && on == null;
    }

    public String getAsked() {
        return on == null ? "" : on.toString();
    }

    public String getToken() {
        return token;
    }
}
