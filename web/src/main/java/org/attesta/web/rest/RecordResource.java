package org.attesta.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.attesta.access.Passage;
import org.attesta.access.TrailService;
import org.attesta.journal.EntryRow;
import org.attesta.shared.Acting;
import org.attesta.shared.Lifecycle;
import org.attesta.shared.Row;

/**
 * What all records with a life share: one of them, its gates, its actions. A subclass adds its list, its creation and
 * its change.
 *
 * <p>The order of checks is the contract's: 404 before 403 before 412 before 400 before 409. The service repeats role
 * and version inside its transaction; here they are asked early only so that a wrong body cannot hide them.
 */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public abstract class RecordResource<R extends Row> {

    @Inject
    protected Answers answers;

    @Inject
    protected Entry entry;

    @Inject
    TrailService trail;

    /** The part of the address below {@code /api/v1}. */
    protected abstract String path();

    protected abstract Acting<R> service();

    /** The arrows behind the actions, for the description of the interface. */
    public Lifecycle<?> lifecycle() {
        return service().lifecycle();
    }

    @GET
    @Path("{id}")
    public Response one(@PathParam("id") UUID id) {
        return answer(service().row(id));
    }

    @GET
    @Path("{id}/gates")
    public Response gates(@PathParam("id") UUID id) {
        return answers.gates(service().gates(id));
    }

    /** What was done to it and refused, newest first. */
    @GET
    @Path("{id}/trail")
    @Answer(value = EntryRow.class, list = true)
    public Response trail(@PathParam("id") UUID id, @BeanParam ListParams params) {
        return answers.plain(trail.of(lifecycle().type(), service().row(id), params.query()));
    }

    @POST
    @Path("{id}/{action}")
    public Response act(
            @PathParam("id") UUID id,
            @PathParam("action") String action,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            String body) {
        var lifecycle = service().lifecycle();
        var row = service().row(id);
        if (!lifecycle.knows(action)) {
            throw new NotFoundException();
        }
        var what = lifecycle.type() + "." + action;
        entry.require(what, Passage.everAllowed(lifecycle, action), lifecycle.type(), row);
        var version = ifMatch == null ? null : Long.valueOf(entry.version(row, ifMatch));
        var command = lifecycle.arrowsOf(action).get(0).command();
        return answer(service().act(id, Bodies.act(action, command, body, version)));
    }

    protected Response answer(R row) {
        return answers.one(path(), row, service().lifecycle());
    }

    protected Response created(R row) {
        return answers.created(path(), row, service().lifecycle());
    }
}
