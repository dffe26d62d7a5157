package org.attesta.web.due;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.attesta.due.DueRow;
import org.attesta.due.DueService;
import org.attesta.shared.BadInput;
import org.attesta.shared.CivilDates;
import org.attesta.shared.Text;
import org.attesta.web.rest.Answer;
import org.attesta.web.rest.Answers;
import org.attesta.web.rest.ListParams;

/** What is open and falls due around a day, the most urgent first. */
@Path("due")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DueResource {

    private static final int MOST = 200;

    @Inject
    DueService due;

    @Inject
    Answers answers;

    @GET
    @Answer(value = DueRow.class, list = true)
    public Response on(
            @QueryParam("on") String on, @QueryParam("limit") String limit, @QueryParam("cursor") String cursor) {
        return answers.plain(due.on(day(on), ListParams.query(limit, MOST, cursor)));
    }

    private static LocalDate day(String on) {
        return on == null
                ? null
                : CivilDates.parse(on).orElseThrow(() -> new BadInput("on", Text.of("shared.notADate")));
    }
}
