package org.attesta.web.evidence;

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
import org.attesta.evidence.EvidenceRequestDraft;
import org.attesta.evidence.EvidenceRequestRow;
import org.attesta.evidence.EvidenceRequestService;
import org.attesta.shared.Acting;
import org.attesta.web.rest.Body;
import org.attesta.web.rest.ListParams;
import org.attesta.web.rest.RecordResource;

/** What audit teams ask to see. */
@Path("evidence-requests")
@RequestScoped
public class EvidenceRequestResource extends RecordResource<EvidenceRequestRow> {

    @Inject
    EvidenceRequestService requests;

    @Override
    protected String path() {
        return "evidence-requests";
    }

    @Override
    protected Acting<EvidenceRequestRow> service() {
        return requests;
    }

    @GET
    public Response list(@BeanParam ListParams params) {
        return answers.list(path(), requests.list(params.query()), requests.lifecycle());
    }

    @POST
    @Body(EvidenceRequestDraft.class)
    public Response ask(String body) {
        entry.require("evidence-request.ask", EvidenceRequestService.ASKERS);
        return created(requests.ask(entry.body(body, EvidenceRequestDraft.class)));
    }

    @PUT
    @Path("{id}")
    @Body(value = EvidenceRequestDraft.class, of = EvidenceRequestRow.class)
    public Response save(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, String body) {
        var row = requests.row(id);
        entry.require("evidence-request.save", EvidenceRequestService.ASKERS, "evidence-request", row);
        var version = entry.version(row, ifMatch);
        var draft = entry.change(body, EvidenceRequestDraft.class, EvidenceRequestRow.class);
        return answer(requests.save(id, version, draft));
    }
}
