package org.attesta.web.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.attesta.application.ApplicationDraft;
import org.attesta.application.ApplicationRow;
import org.attesta.application.ApplicationService;
import org.attesta.application.FeeOffer;
import org.attesta.application.Fees;
import org.attesta.application.Propose;
import org.attesta.application.ReviewDraft;
import org.attesta.application.SubmissionRow;
import org.attesta.shared.Acting;
import org.attesta.shared.NotVisible;
import org.attesta.shared.Slice;
import org.attesta.web.rest.Answer;
import org.attesta.web.rest.Body;
import org.attesta.web.rest.ListParams;
import org.attesta.web.rest.RecordResource;

/** Applications: drafts, the review beside them, and the arrows A1–A10 as actions. */
@Path("applications")
@RequestScoped
public class ApplicationResource extends RecordResource<ApplicationRow> {

    @Inject
    ApplicationService applications;

    @Override
    protected String path() {
        return "applications";
    }

    @Override
    protected Acting<ApplicationRow> service() {
        return applications;
    }

    @GET
    public Response list(@BeanParam ListParams params) {
        return answers.list(path(), applications.list(params.query()), applications.lifecycle());
    }

    /** {@code clientId} stands beside the draft; the applicant's own account may leave it out. */
    @POST
    @Body(value = ApplicationDraft.class, ids = "clientId")
    public Response begin(String body) {
        entry.require("application.begin", ApplicationService.WRITERS);
        var object = entry.object(body);
        var clientId = entry.takeId(object, "clientId");
        return created(applications.begin(clientId, entry.read(object, ApplicationDraft.class)));
    }

    @PUT
    @Path("{id}")
    @Body(value = ApplicationDraft.class, of = ApplicationRow.class)
    public Response save(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, String body) {
        var row = applications.row(id);
        entry.require("application.save", ApplicationService.WRITERS, "application", row);
        var version = entry.version(row, ifMatch);
        var draft = entry.change(body, ApplicationDraft.class, ApplicationRow.class);
        return answer(applications.save(id, version, draft));
    }

    @PUT
    @Path("{id}/review")
    @Body(ReviewDraft.class)
    public Response saveReview(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, String body) {
        var row = applications.row(id);
        entry.require("application.review", ApplicationService.REVIEWERS, "application", row);
        var version = entry.version(row, ifMatch);
        return answer(applications.saveReview(id, version, entry.body(body, ReviewDraft.class)));
    }

    /** All that the applicant has sent in, each time as it was. */
    @GET
    @Path("{id}/submissions")
    @Answer(value = SubmissionRow.class, list = true)
    public Response submissions(@PathParam("id") UUID id) {
        var rows = applications.submissions(id);
        return answers.list(below(id), new Slice<>(rows, null, (long) rows.size()), null);
    }

    @GET
    @Path("{id}/submissions/{submission}")
    @Answer(SubmissionRow.class)
    public Response submission(@PathParam("id") UUID id, @PathParam("submission") UUID submission) {
        return applications.submissions(id).stream()
                .filter(s -> s.id().equals(submission))
                .findFirst()
                .map(s -> answers.one(below(id), s, null))
                .orElseThrow(() -> new NotVisible("submission", submission));
    }

    /** Where a proposal starts from: what settings and audit time make of the fees. */
    @GET
    @Path("{id}/fees")
    @Answer(FeeOffer.class)
    public Response fees(@PathParam("id") UUID id) {
        return answers.plain(applications.fees(id));
    }

    /** What a proposal would add up to; nothing is kept. */
    @POST
    @Path("{id}/fees")
    @Body(Propose.class)
    @Answer(Fees.class)
    public Response reckon(@PathParam("id") UUID id, String body) {
        entry.require("application.fees", ApplicationService.PROPOSERS, "application", applications.row(id));
        return answers.plain(applications.reckon(id, entry.body(body, Propose.class)));
    }

    private String below(UUID id) {
        return path() + "/" + id + "/submissions";
    }
}
