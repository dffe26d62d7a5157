package org.attesta.web.certificate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.attesta.access.TrailService;
import org.attesta.certificate.CertificateRow;
import org.attesta.certificate.CertificateService;
import org.attesta.journal.EntryRow;
import org.attesta.shared.BadInput;
import org.attesta.shared.Text;
import org.attesta.web.rest.Answer;
import org.attesta.web.rest.Answers;
import org.attesta.web.rest.ListParams;

/** Certificates and their printed form. */
@Path("certificates")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CertificateResource {

    private static final String PATH = "certificates";
    private static final List<String> LANGUAGES = List.of("en", "el");

    @Inject
    CertificateService certificates;

    @Inject
    TrailService trail;

    @Inject
    Answers answers;

    @GET
    @Answer(value = CertificateRow.class, list = true)
    public Response list(@BeanParam ListParams params) {
        return answers.list(PATH, certificates.list(params.query()), null);
    }

    @GET
    @Path("{id}/trail")
    @Answer(value = EntryRow.class, list = true)
    public Response trail(@PathParam("id") UUID id, @BeanParam ListParams params) {
        return answers.plain(trail.of("certificate", certificates.row(id), params.query()));
    }

    @GET
    @Path("{id}")
    @Answer(CertificateRow.class)
    public Response one(@PathParam("id") UUID id) {
        return answers.one(PATH, certificates.row(id), null);
    }

    @GET
    @Path("{id}/document")
    @Produces("application/pdf")
    @Answer(value = byte[].class, ruled = true)
    public Response document(@PathParam("id") UUID id, @QueryParam("lang") String lang) {
        var row = certificates.row(id);
        var language = lang == null ? "en" : lang;
        if (!LANGUAGES.contains(language)) {
            throw new BadInput("lang", Text.of("shared.notOneOf", String.join(", ", LANGUAGES)));
        }
        var pdf = certificates.document(id, language);
        var name = "%s-rev%d-%s.pdf".formatted(row.number(), row.revision(), language);
        return Response.ok(pdf, "application/pdf")
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + name + "\"")
                .header(HttpHeaders.CONTENT_LANGUAGE, language)
                .build();
    }
}
