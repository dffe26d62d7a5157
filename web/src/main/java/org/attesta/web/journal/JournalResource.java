package org.attesta.web.journal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.attesta.access.TrailService;
import org.attesta.journal.EntryRow;
import org.attesta.web.rest.Answer;
import org.attesta.web.rest.Answers;
import org.attesta.web.rest.ListParams;

/** The journal, newest first; there is no way to write to it from outside. */
@Path("journal")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class JournalResource {

    @Inject
    TrailService trail;

    @Inject
    Answers answers;

    @GET
    @Answer(value = EntryRow.class, list = true)
    public Response list(@BeanParam ListParams params) {
        return answers.plain(trail.list(params.query()));
    }
}
