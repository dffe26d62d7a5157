package org.attesta.web.competence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.attesta.competence.CompetenceService;
import org.attesta.competence.TechnicalAreaRow;
import org.attesta.shared.Slice;
import org.attesta.web.rest.Answer;
import org.attesta.web.rest.Answers;

/** The technical areas that applications, competences and teams name by code. */
@Path("technical-areas")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TechnicalAreaResource {

    @Inject
    CompetenceService competence;

    @Inject
    Answers answers;

    @GET
    @Answer(value = TechnicalAreaRow.class, list = true)
    public Response list() {
        var areas = competence.technicalAreas();
        return answers.plain(new Slice<>(areas, null, (long) areas.size()));
    }
}
