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
import org.attesta.shared.Slice;
import org.attesta.shared.Text;
import org.attesta.web.rest.Answer;
import org.attesta.web.rest.Answers;

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
    public Response on(@QueryParam("on") String on) {
        return answers.plain(new Slice<>(due.on(day(on), MOST), null, null));
    }

    private static LocalDate day(String on) {
        return on == null
                ? null
                : CivilDates.parse(on).orElseThrow(() -> new BadInput("on", Text.of("shared.notADate")));
    }
}
