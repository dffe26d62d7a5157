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
import org.attesta.audit.ChecklistRow;
import org.attesta.audit.ChecklistService;
import org.attesta.audit.ItemAnswer;
import org.attesta.audit.ItemComment;
import org.attesta.shared.Slice;
import org.attesta.web.rest.Answer;
import org.attesta.web.rest.Answers;
import org.attesta.web.rest.Body;
import org.attesta.web.rest.Entry;

/** The checklist of an audit; {@code code} is an item's code or its id. */
@Path("audits/{id}/checklist")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ChecklistResource {

    @Inject
    ChecklistService checklists;

    @Inject
    Answers answers;

    @Inject
    Entry entry;

    @GET
    @Answer(value = ChecklistRow.class, list = true)
    public Response list(@PathParam("id") UUID id) {
        var rows = checklists.of(id);
        return answers.list(path(id), new Slice<>(rows, null, (long) rows.size()), null);
    }

    @GET
    @Path("{code}")
    @Answer(ChecklistRow.class)
    public Response one(@PathParam("id") UUID id, @PathParam("code") String code) {
        return answers.one(path(id), checklists.item(id, code), null);
    }

    /** An item that nobody has answered has version 0. */
    @PUT
    @Path("{code}")
    @Body(value = ItemAnswer.class, of = ChecklistRow.class)
    @Answer(ChecklistRow.class)
    public Response answer(
            @PathParam("id") UUID id,
            @PathParam("code") String code,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            String body) {
        var row = checklists.item(id, code);
        entry.require("checklist.answer", ChecklistService.WRITERS, "checklist-item", row);
        var version = entry.version(row, ifMatch);
        var given = entry.change(body, ItemAnswer.class, ChecklistRow.class);
        return answers.one(path(id), checklists.answer(id, code, version, given), null);
    }

    @PUT
    @Path("{code}/comment")
    @Body(value = ItemComment.class, of = ChecklistRow.class)
    @Answer(ChecklistRow.class)
    public Response comment(
            @PathParam("id") UUID id,
            @PathParam("code") String code,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            String body) {
        var row = checklists.item(id, code);
        entry.require("checklist.comment", ChecklistService.COMMENTERS, "checklist-item", row);
        var version = entry.version(row, ifMatch);
        var given = entry.change(body, ItemComment.class, ChecklistRow.class);
        return answers.one(path(id), checklists.comment(id, code, version, given), null);
    }

    private static String path(UUID auditId) {
        return "audits/" + auditId + "/checklist";
    }
}
