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
import org.attesta.shared.BadInput;
import org.attesta.shared.RuleViolation;
import org.attesta.shared.Text;
import org.attesta.web.rest.Answer;
import org.attesta.web.rest.Answers;
import org.attesta.web.rest.Body;
import org.attesta.web.rest.Json;

/** Bearer tokens for programs. */
@Path("tokens")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TokenResource {

    /** Who asks for a token. */
    public record Credentials(String username, String password) {}

    @Inject
    AccountService accounts;

    @Inject
    SignIn signIn;

    @Context
    HttpServletRequest request;

    @Inject
    Answers answers;

    @POST
    @Body(Credentials.class)
    @Answer(IssuedToken.class)
    public Response issue(String body) {
        var given = Json.read(Json.object(body), Credentials.class);
        if (given.username() == null || given.password() == null) {
            throw new BadInput(given.username() == null ? "username" : "password", Text.of("shared.required"));
        }
        var known = signIn.authenticated(request, given.username(), given.password())
                .orElseThrow(NotSignedIn::new);
        if (known.oneTime()) {
            throw new RuleViolation("PASSWORD", Text.of("account.password.oneTime"));
        }
        return answers.plain(accounts.issueToken(known.actor().accountId()));
    }
}
