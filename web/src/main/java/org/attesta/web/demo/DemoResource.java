package org.attesta.web.demo;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.attesta.demo.DemoService;
import org.attesta.shared.BadInput;
import org.attesta.shared.Text;
import org.attesta.web.rest.Answer;
import org.attesta.web.rest.Answers;
import org.attesta.web.rest.Body;
import org.attesta.web.rest.Entry;

/** Demo mode only: 404 otherwise. */
@Path("demo")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DemoResource {

    /** The business date to move to. */
    public record NewDate(LocalDate date) {}

    /** Everything is as at the beginning. */
    public record Started(boolean reset) {}

    @Inject
    DemoService demo;

    @Inject
    Answers answers;

    @Inject
    Entry entry;

    @PUT
    @Path("clock")
    @Body(NewDate.class)
    @Answer(DemoService.Moved.class)
    public Response move(String body) {
        demo.check("clock");
        var wish = entry.body(body, NewDate.class);
        if (wish.date() == null) {
            throw new BadInput("date", Text.of("shared.required"));
        }
        return answers.plain(demo.moveTo(wish.date()));
    }

    @POST
    @Path("reset")
    @Answer(Started.class)
    public Response reset() {
        demo.reset();
        return answers.plain(new Started(true));
    }
}
