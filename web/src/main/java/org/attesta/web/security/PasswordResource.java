package org.attesta.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.attesta.access.AccountService;
import org.attesta.access.IssuedToken;
import org.attesta.access.NotSignedIn;
import org.attesta.access.OwnAccountService;
import org.attesta.shared.BadInput;
import org.attesta.shared.RuleViolation;
import org.attesta.shared.Text;
import org.attesta.web.rest.Answer;
import org.attesta.web.rest.Answers;
import org.attesta.web.rest.Body;
import org.attesta.web.rest.Json;

/** Another password for one that was made for one login, which opens nothing else. */
@Path("public/passwords")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PasswordResource {

    /** Who has a one-time password, and what is to take its place. */
    public record Renew(String username, String password, String newPassword) {}

    @Inject
    AccountService accounts;

    @Inject
    OwnAccountService own;

    @Inject
    SignIn signIn;

    @Inject
    Answers answers;

    @Context
    HttpServletRequest request;

    @POST
    @Body(Renew.class)
    @Answer(IssuedToken.class)
    public Response renew(String body) {
        var given = Json.read(Json.object(body), Renew.class);
        if (given.username() == null || given.password() == null) {
            throw new BadInput(given.username() == null ? "username" : "password", Text.of("shared.required"));
        }
        var known = signIn.authenticated(request, given.username(), given.password())
                .orElseThrow(NotSignedIn::new);
        if (!known.oneTime()) {
            throw new RuleViolation("PASSWORD", Text.of("account.password.notOneTime"));
        }
        var renewed = own.renew(known.actor().accountId(), given.newPassword());
        return answers.plain(accounts.issueToken(renewed.actor().accountId()));
    }
}
