package org.attesta.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.attesta.audit.AuditDraft;
import org.attesta.audit.AuditDraftService;
import org.attesta.audit.AuditRow;
import org.attesta.audit.AuditService;
import org.attesta.shared.Acting;
import org.attesta.web.rest.Body;
import org.attesta.web.rest.ListParams;
import org.attesta.web.rest.RecordResource;

/** Audits: what is written into them, and the arrows U2 to U20 as actions. */
@Path("audits")
@RequestScoped
public class AuditResource extends RecordResource<AuditRow> {

    @Inject
    AuditService audits;

    @Inject
    AuditDraftService drafts;

    @Override
    protected String path() {
        return "audits";
    }

    @Override
    protected Acting<AuditRow> service() {
        return audits;
    }

    @GET
    public Response list(@BeanParam ListParams params) {
        return answers.list(path(), audits.list(params.query()), audits.lifecycle());
    }

    /** Sections that are missing or null stay as they are. */
    @PUT
    @Path("{id}")
    @Body(value = AuditDraft.class, of = AuditRow.class)
    public Response save(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, String body) {
        var row = audits.row(id);
        entry.require("audit.save", AuditDraftService.WRITERS, "audit", row);
        var version = entry.version(row, ifMatch);
        return answer(drafts.save(id, version, entry.change(body, AuditDraft.class, AuditRow.class)));
    }
}
