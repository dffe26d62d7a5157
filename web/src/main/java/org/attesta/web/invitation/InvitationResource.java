package org.attesta.web.invitation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.attesta.invitation.InvitationDraft;
import org.attesta.invitation.InvitationRow;
import org.attesta.invitation.InvitationService;
import org.attesta.shared.Acting;
import org.attesta.web.rest.Answer;
import org.attesta.web.rest.Body;
import org.attesta.web.rest.ListParams;
import org.attesta.web.rest.RecordResource;

/** Invitations and other one-time links; the links themselves are answered only where no mail is configured. */
@Path("invitations")
@RequestScoped
public class InvitationResource extends RecordResource<InvitationRow> {

    @Inject
    InvitationService invitations;

    @Override
    protected String path() {
        return "invitations";
    }

    @Override
    protected Acting<InvitationRow> service() {
        return invitations;
    }

    @GET
    @Answer(value = InvitationRow.class, list = true)
    public Response list(@BeanParam ListParams params) {
        return answers.list(path(), invitations.list(params.query()), invitations.lifecycle());
    }

    @POST
    @Body(InvitationDraft.class)
    @Answer(value = InvitationRow.class, status = 201)
    public Response invite(String body) {
        entry.require("invitation.invite", InvitationService.INVITERS);
        return created(invitations.invite(entry.body(body, InvitationDraft.class)));
    }
}
