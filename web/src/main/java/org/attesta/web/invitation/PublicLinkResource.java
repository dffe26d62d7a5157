package org.attesta.web.invitation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.attesta.access.AccountService;
import org.attesta.access.IssuedToken;
import org.attesta.invitation.Join;
import org.attesta.invitation.JoinService;
import org.attesta.invitation.Joining;
import org.attesta.invitation.LostPassword;
import org.attesta.invitation.Register;
import org.attesta.invitation.SelfHelpService;
import org.attesta.web.rest.Answer;
import org.attesta.web.rest.Answers;
import org.attesta.web.rest.Body;
import org.attesta.web.rest.Entry;

/** What somebody does who has no account yet, or lost its password. The same is answered whether or not it is known. */
@Path("public")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PublicLinkResource {

    @Inject
    JoinService joins;

    @Inject
    SelfHelpService selfHelp;

    @Inject
    AccountService accounts;

    @Inject
    Answers answers;

    @Inject
    Entry entry;

    @Context
    HttpServletRequest request;

    @GET
    @Path("links/{token}")
    @Answer(Joining.class)
    public Response look(@PathParam("token") String token) {
        return answers.plain(joins.look(token));
    }

    @POST
    @Path("links/{token}")
    @Body(Join.class)
    @Answer(IssuedToken.class)
    public Response join(@PathParam("token") String token, String body) {
        joins.look(token);
        var known = joins.join(token, entry.body(body, Join.class));
        return answers.plain(accounts.issueToken(known.actor().accountId()));
    }

    @POST
    @Path("lost-passwords")
    @Body(LostPassword.class)
    @Answer(LostPassword.class)
    public Response lostPassword(String body) {
        var lost = entry.body(body, LostPassword.class);
        selfHelp.lostPassword(lost, request.getRemoteAddr());
        return answers.plain(lost);
    }

    @POST
    @Path("registrations")
    @Body(Register.class)
    @Answer(Register.class)
    public Response register(String body) {
        selfHelp.open();
        var register = entry.body(body, Register.class);
        selfHelp.register(register, request.getRemoteAddr());
        return answers.plain(register);
    }
}
