package org.attesta.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.attesta.audit.ReportDraft;
import org.attesta.audit.ReportRow;
import org.attesta.audit.ReportService;
import org.attesta.web.rest.Answer;
import org.attesta.web.rest.Answers;
import org.attesta.web.rest.Body;
import org.attesta.web.rest.Entry;

/** The report of an audit; the audit's action {@code draft-report} opens it, {@code issue-report} seals it. */
@Path("audits/{id}/report")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReportResource {

    @Inject
    ReportService reports;

    @Inject
    Answers answers;

    @Inject
    Entry entry;

    @GET
    @Answer(ReportRow.class)
    public Response one(@PathParam("id") UUID id) {
        return answers.part(path(id), reports.of(id));
    }

    @PUT
    @Body(value = ReportDraft.class, of = ReportRow.class)
    @Answer(ReportRow.class)
    public Response save(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, String body) {
        var row = reports.of(id);
        entry.require("report.save", ReportService.WRITERS, "report", row);
        var version = entry.version(row, ifMatch);
        var draft = entry.change(body, ReportDraft.class, ReportRow.class);
        return answers.part(path(id), reports.save(id, version, draft));
    }

    private static String path(UUID auditId) {
        return "audits/" + auditId + "/report";
    }
}
