package org.attesta.web.competence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.attesta.access.TrailService;
import org.attesta.competence.AuthorisationService;
import org.attesta.competence.CompetenceDraft;
import org.attesta.competence.CompetenceRow;
import org.attesta.competence.EndCompetence;
import org.attesta.competence.PersonDraft;
import org.attesta.competence.PersonRow;
import org.attesta.competence.PersonService;
import org.attesta.journal.EntryRow;
import org.attesta.shared.BadInput;
import org.attesta.shared.CivilDates;
import org.attesta.shared.NotVisible;
import org.attesta.shared.Slice;
import org.attesta.shared.Text;
import org.attesta.web.rest.Answer;
import org.attesta.web.rest.Answers;
import org.attesta.web.rest.Body;
import org.attesta.web.rest.Entry;
import org.attesta.web.rest.ListParams;

/** The body's people and, below each, what the person is authorised for. */
@Path("people")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PersonResource {

    private static final String PATH = "people";

    @Inject
    PersonService people;

    @Inject
    AuthorisationService authorisations;

    @Inject
    TrailService trail;

    @Inject
    Answers answers;

    @Inject
    Entry entry;

    @GET
    @Answer(value = PersonRow.class, list = true)
    public Response list(@BeanParam ListParams params) {
        return answers.list(PATH, people.list(params.query()), null);
    }

    @POST
    @Body(PersonDraft.class)
    @Answer(value = PersonRow.class, status = 201)
    public Response add(String body) {
        entry.require("person.add", PersonService.WRITERS);
        return answers.created(PATH, people.add(entry.body(body, PersonDraft.class)), null);
    }

    @GET
    @Path("{id}/trail")
    @Answer(value = EntryRow.class, list = true)
    public Response trail(@PathParam("id") UUID id, @BeanParam ListParams params) {
        return answers.plain(trail.of("person", people.row(id), params.query()));
    }

    @GET
    @Path("{id}")
    @Answer(PersonRow.class)
    public Response one(@PathParam("id") UUID id) {
        return answers.one(PATH, people.row(id), null);
    }

    @PUT
    @Path("{id}")
    @Body(value = PersonDraft.class, of = PersonRow.class)
    @Answer(PersonRow.class)
    public Response save(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, String body) {
        var row = people.row(id);
        entry.require("person.save", PersonService.WRITERS, "person", row);
        var version = entry.version(row, ifMatch);
        return answers.one(
                PATH, people.save(id, version, entry.change(body, PersonDraft.class, PersonRow.class)), null);
    }

    /** @param on only what held on this day, which may be long past */
    @GET
    @Path("{id}/competences")
    @Answer(value = CompetenceRow.class, list = true)
    public Response competences(@PathParam("id") UUID id, @QueryParam("on") String on) {
        var rows = authorisations.of(id);
        if (on != null) {
            var day = day(on);
            rows = rows.stream().filter(r -> r.validOn(day)).toList();
        }
        return answers.list(below(id), new Slice<>(rows, null, (long) rows.size()), null);
    }

    @POST
    @Path("{id}/competences")
    @Body(CompetenceDraft.class)
    @Answer(value = CompetenceRow.class, status = 201)
    public Response authorise(@PathParam("id") UUID id, String body) {
        entry.require("competence.authorise", PersonService.WRITERS, "person", people.row(id));
        return answers.created(below(id), authorisations.authorise(id, entry.body(body, CompetenceDraft.class)), null);
    }

    @GET
    @Path("{id}/competences/{competence}")
    @Answer(CompetenceRow.class)
    public Response competence(@PathParam("id") UUID id, @PathParam("competence") UUID competence) {
        return answers.one(below(id), row(id, competence), null);
    }

    /** Sets an earlier end; everything else of an authorisation stays as it was given. */
    @PUT
    @Path("{id}/competences/{competence}")
    @Body(value = EndCompetence.class, of = CompetenceRow.class)
    @Answer(CompetenceRow.class)
    public Response end(
            @PathParam("id") UUID id,
            @PathParam("competence") UUID competence,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            String body) {
        var row = row(id, competence);
        entry.require("competence.end", PersonService.WRITERS, "competence", row);
        var version = entry.version(row, ifMatch);
        var end = entry.change(body, EndCompetence.class, CompetenceRow.class);
        return answers.one(below(id), authorisations.end(id, competence, version, end), null);
    }

    private CompetenceRow row(UUID person, UUID id) {
        return authorisations.of(person).stream()
                .filter(r -> r.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotVisible("competence", id));
    }

    private static LocalDate day(String text) {
        return CivilDates.parse(text).orElseThrow(() -> new BadInput("on", Text.of("shared.notADate")));
    }

    private static String below(UUID person) {
        return PATH + "/" + person + "/competences";
    }
}
