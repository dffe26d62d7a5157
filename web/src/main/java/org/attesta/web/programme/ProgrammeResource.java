package org.attesta.web.programme;

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
import org.attesta.programme.ProgrammeRow;
import org.attesta.programme.ProgrammeService;
import org.attesta.programme.ReplanProgramme;
import org.attesta.shared.Acting;
import org.attesta.web.rest.Body;
import org.attesta.web.rest.ListParams;
import org.attesta.web.rest.RecordResource;

/** Programmes: read, and planned anew; they are opened by {@code plan-programme} of an application. */
@Path("programmes")
@RequestScoped
public class ProgrammeResource extends RecordResource<ProgrammeRow> {

    @Inject
    ProgrammeService programmes;

    @Override
    protected String path() {
        return "programmes";
    }

    @Override
    protected Acting<ProgrammeRow> service() {
        return programmes;
    }

    @GET
    public Response list(@BeanParam ListParams params) {
        return answers.list(path(), programmes.list(params.query()), programmes.lifecycle());
    }

    @PUT
    @Path("{id}")
    @Body(value = ReplanProgramme.class, of = ProgrammeRow.class)
    public Response save(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, String body) {
        var row = programmes.row(id);
        entry.require("programme.save", ProgrammeService.PLANNERS, "programme", row);
        var version = entry.version(row, ifMatch);
        var plan = entry.change(body, ReplanProgramme.class, ProgrammeRow.class);
        return answer(programmes.save(id, version, plan));
    }
}
