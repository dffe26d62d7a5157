package org.attesta.web.finding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.attesta.finding.FindingDraft;
import org.attesta.finding.FindingRow;
import org.attesta.finding.FindingService;
import org.attesta.finding.Respond;
import org.attesta.shared.Acting;
import org.attesta.web.rest.Body;
import org.attesta.web.rest.ListParams;
import org.attesta.web.rest.RecordResource;

/** Findings: drafts of auditors, answers of clients, and the arrows N1–N13 as actions. */
@Path("findings")
@RequestScoped
public class FindingResource extends RecordResource<FindingRow> {

    @Inject
    FindingService findings;

    @Override
    protected String path() {
        return "findings";
    }

    @Override
    protected Acting<FindingRow> service() {
        return findings;
    }

    @GET
    public Response list(@BeanParam ListParams params) {
        return answers.list(path(), findings.list(params.query()), findings.lifecycle());
    }

    @POST
    @Body(FindingDraft.class)
    public Response draft(String body) {
        entry.require("finding.draft", FindingService.WRITERS);
        return created(findings.draft(entry.body(body, FindingDraft.class)));
    }

    @PUT
    @Path("{id}")
    @Body(value = FindingDraft.class, of = FindingRow.class)
    public Response save(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, String body) {
        var row = findings.row(id);
        entry.require("finding.save", FindingService.WRITERS, "finding", row);
        var version = entry.version(row, ifMatch);
        return answer(findings.save(id, version, entry.change(body, FindingDraft.class, FindingRow.class)));
    }

    /** The client's answer while it is being written; {@code respond} sends it. */
    @PUT
    @Path("{id}/answer")
    @Body(Respond.class)
    public Response saveAnswer(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, String body) {
        var row = findings.row(id);
        entry.require("finding.save-answer", FindingService.ANSWERERS, "finding", row);
        var version = entry.version(row, ifMatch);
        return answer(findings.saveAnswer(id, version, entry.body(body, Respond.class)));
    }
}
