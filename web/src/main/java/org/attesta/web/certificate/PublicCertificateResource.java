package org.attesta.web.certificate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.attesta.certificate.PublicCertificate;
import org.attesta.certificate.PublicCheckService;
import org.attesta.shared.BadInput;
import org.attesta.shared.CivilDates;
import org.attesta.shared.Text;
import org.attesta.web.rest.Answer;
import org.attesta.web.rest.Answers;
import org.attesta.web.rest.ListParams;

/** What anybody may ask about a certificate, without an account. */
@Path("public/certificates")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PublicCertificateResource {

    @Inject
    PublicCheckService check;

    @Inject
    Answers answers;

    @GET
    @Answer(value = PublicCertificate.class, list = true)
    public Response search(@BeanParam ListParams params) {
        return answers.plain(check.search(params.query()));
    }

    @GET
    @Path("{token}")
    @Answer(PublicCertificate.class)
    public Response one(@PathParam("token") String token, @QueryParam("on") String on) {
        return answers.plain(check.verify(token, on == null ? null : day(on)).certificate());
    }

    private static LocalDate day(String text) {
        return CivilDates.parse(text).orElseThrow(() -> new BadInput("on", Text.of("shared.notADate")));
    }
}
