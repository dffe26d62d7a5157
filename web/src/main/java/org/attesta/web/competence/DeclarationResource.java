package org.attesta.web.competence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.attesta.competence.DeclarationRow;
import org.attesta.competence.DeclarationService;
import org.attesta.competence.Declare;
import org.attesta.shared.Acting;
import org.attesta.web.rest.Answer;
import org.attesta.web.rest.Body;
import org.attesta.web.rest.ListParams;
import org.attesta.web.rest.RecordResource;

/** Declarations of interests: made, never changed; {@code clear} by the certification manager. */
@Path("declarations")
@RequestScoped
public class DeclarationResource extends RecordResource<DeclarationRow> {

    @Inject
    DeclarationService declarations;

    @Override
    protected String path() {
        return "declarations";
    }

    @Override
    protected Acting<DeclarationRow> service() {
        return declarations;
    }

    @GET
    @Answer(value = DeclarationRow.class, list = true)
    public Response list(@BeanParam ListParams params) {
        return answers.list(path(), declarations.list(params.query()), declarations.lifecycle());
    }

    @POST
    @Body(Declare.class)
    @Answer(value = DeclarationRow.class, status = 201)
    public Response declare(String body) {
        entry.require("declaration.declare", DeclarationService.DECLARERS);
        return created(declarations.declare(entry.body(body, Declare.class)));
    }
}
