package org.attesta.web.decision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.attesta.decision.DecisionRow;
import org.attesta.decision.DecisionService;
import org.attesta.shared.Acting;
import org.attesta.web.rest.ListParams;
import org.attesta.web.rest.RecordResource;

/** Decisions: {@code take}, {@code return}, {@code decide}. They are opened by what is done to a certification. */
@Path("decisions")
@RequestScoped
public class DecisionResource extends RecordResource<DecisionRow> {

    @Inject
    DecisionService decisions;

    @Override
    protected String path() {
        return "decisions";
    }

    @Override
    protected Acting<DecisionRow> service() {
        return decisions;
    }

    @GET
    public Response list(@BeanParam ListParams params) {
        return answers.list(path(), decisions.list(params.query()), decisions.lifecycle());
    }
}
