package org.attesta.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.attesta.access.AccountService;
import org.attesta.access.CurrentActor;
import org.attesta.shared.Actor;
import org.attesta.web.shell.Paths;
import org.attesta.web.shell.Unavailable;

/**
 * The one login mechanism: a bearer token where there is one, else the session's account. It only says who it is; what
 * that allows is judged in the services. Another source of accounts (OpenID Connect) takes its place behind the same
 * two ways in.
 */
@ApplicationScoped
public class SessionOrBearer implements HttpAuthenticationMechanism {

    static final String ACCOUNT = "attesta.account";
    private static final String BEARER = "Bearer ";

    /** Whose session it is; it ends when the account's epoch goes on. */
    record Holder(UUID accountId, long epoch) implements Serializable {}

    @Inject
    AccountService accounts;

    @Inject
    CurrentActor current;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        Optional<Actor> actor;
        try {
            actor = actorOf(request);
        } catch (RuntimeException failed) {
            return unavailable(response, failed);
        }
        if (actor.isEmpty()) {
            return context.doNothing();
        }
        current.is(actor.get());
        var groups = actor.get().roles().stream().map(Enum::name).collect(Collectors.toSet());
        return context.notifyContainerAboutLogin(actor.get().username(), groups);
    }

    /** Who it is cannot be said while the database is away; nobody goes on as somebody unknown. */
    private static AuthenticationStatus unavailable(HttpServletResponse response, RuntimeException failed) {
        if (!Unavailable.causedBy(failed)) {
            throw failed;
        }
        try {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        return AuthenticationStatus.SEND_FAILURE;
    }

    private Optional<Actor> actorOf(HttpServletRequest request) {
        var authorization = request.getHeader("Authorization");
        if (authorization != null) {
            return authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())
                    ? accounts.byToken(authorization.substring(BEARER.length()).strip())
                    : Optional.empty();
        }
        var session = request.getSession(false);
        if (session == null || changesStateByRest(request) || Paths.resource(request)) {
            return Optional.empty();
        }
        return session.getAttribute(ACCOUNT) instanceof Holder holder
                ? accounts.bySession(holder.accountId(), holder.epoch())
                : Optional.empty();
    }

    /** A browser sends its cookie wherever a foreign page points it: for REST it is good for reading only. */
    private static boolean changesStateByRest(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/api/")
                && !"GET".equals(request.getMethod())
                && !"HEAD".equals(request.getMethod());
    }
}
