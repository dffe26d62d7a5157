package org.attesta.web.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.attesta.access.CurrentActor;
import org.attesta.access.NotSignedIn;
import org.attesta.access.TooManyAttempts;
import org.attesta.shared.BadInput;
import org.attesta.shared.Forbidden;
import org.attesta.shared.NotVisible;
import org.attesta.shared.RuleViolation;
import org.attesta.shared.StaleVersion;
import org.attesta.web.shell.Overtaken;
import org.attesta.web.shell.Unavailable;

/** Every failure as application/problem+json (RFC 9457): never a stack trace, never HTML. */
@Provider
@ApplicationScoped
public class Problems implements ExceptionMapper<Throwable> {

    public static final String MEDIA_TYPE = "application/problem+json";

    private static final Logger LOG = Logger.getLogger(Problems.class.getName());

    private static final Map<Integer, String> TITLES = Map.ofEntries(
            Map.entry(400, "Bad input"),
            Map.entry(401, "Sign in first"),
            Map.entry(403, "This role can never do this"),
            Map.entry(404, "Not found"),
            Map.entry(405, "Method not allowed"),
            Map.entry(406, "Not available in this media type"),
            Map.entry(409, "A rule refused it"),
            Map.entry(412, "Someone changed it meanwhile"),
            Map.entry(413, "Too large"),
            Map.entry(415, "This media type is not understood"),
            Map.entry(428, "If-Match is required"),
            Map.entry(429, "Too many requests"),
            Map.entry(503, "Not available now"));

    @Context
    HttpHeaders headers;

    @Context
    UriInfo uri;

    @Inject
    CurrentActor actor;

    @Override
    public Response toResponse(Throwable thrown) {
        var cause = unwrapped(thrown);
        if (cause instanceof BadInput bad) {
            var body = problem(400);
            var errors = body.putArray("errors");
            bad.errors()
                    .forEach(e -> errors.addObject()
                            .put("field", e.field())
                            .put("message", e.message().in(locale())));
            return response(400, body);
        }
        if (cause instanceof RuleViolation refused) {
            var body = problem(409);
            var violations = body.putArray("violations");
            refused.violations()
                    .forEach(v -> violations
                            .addObject()
                            .put("rule", v.rule())
                            .put("clause", v.clause())
                            .put("message", v.message().in(locale())));
            return response(409, body);
        }
        if (cause instanceof WebApplicationException web) {
            return fromServer(web);
        }
        if (cause instanceof TooManyAttempts many) {
            return Response.fromResponse(response(429, problem(429)))
                    .header(HttpHeaders.RETRY_AFTER, many.retryAfterSeconds())
                    .build();
        }
        int status = statusOf(cause);
        return status == 500 ? incident(cause) : response(status, problem(status));
    }

    private static int statusOf(Throwable cause) {
        if (cause instanceof NotVisible) {
            return 404;
        }
        if (cause instanceof Forbidden) {
            return 403;
        }
        if (cause instanceof StaleVersion || cause instanceof OptimisticLockException || Overtaken.causedBy(cause)) {
            return 412;
        }
        if (Unavailable.causedBy(cause)) {
            return 503;
        }
        return cause instanceof NotSignedIn ? 401 : 500;
    }

    /** Routing failures: who is not signed in is told that first, except where there is nothing at all. */
    private Response fromServer(WebApplicationException web) {
        int status = web.getResponse().getStatus();
        boolean routed = web instanceof NotAllowedException || status == 406 || status == 415;
        if (routed && actor.signedIn().isEmpty() && !PublicPaths.contains(uri.getPath())) {
            return response(401, problem(401));
        }
        var built = Response.fromResponse(response(status, problem(status)));
        var allow = web.getResponse().getHeaderString(HttpHeaders.ALLOW);
        return allow == null
                ? built.build()
                : built.header(HttpHeaders.ALLOW, allow).build();
    }

    private Response incident(Throwable cause) {
        var id = UUID.randomUUID().toString();
        LOG.log(Level.SEVERE, "incident " + id, cause);
        return response(500, problem(500).put("incident", id));
    }

    static ObjectNode problem(int status) {
        return Json.MAPPER
                .createObjectNode()
                .put("type", "about:blank")
                .put("title", TITLES.getOrDefault(status, "Something went wrong"))
                .put("status", status);
    }

    static Response response(int status, ObjectNode body) {
        var response = Response.status(status).type(MEDIA_TYPE).entity(body);
        if (status == 401) {
            response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        } else if (status == 503) {
            response.header(HttpHeaders.RETRY_AFTER, Unavailable.RETRY_AFTER);
        }
        return response.build();
    }

    private static Throwable unwrapped(Throwable thrown) {
        var cause = thrown;
        while (cause instanceof EJBException && cause.getCause() != null
                || cause instanceof jakarta.transaction.RollbackException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause instanceof jakarta.ws.rs.ProcessingException ? new NotFoundException(cause) : cause;
    }

    private Locale locale() {
        return Languages.of(headers);
    }

    /** The languages Attesta speaks; English where none of the wished ones is among them. */
    static final class Languages {
        private static final Locale GREEK = Locale.forLanguageTag("el");

        private Languages() {}

        /** English also where nobody can tell what is wished. */
        static Locale of(HttpHeaders headers) {
            try {
                return of(headers.getAcceptableLanguages());
            } catch (jakarta.ws.rs.ProcessingException unreadable) {
                return Locale.ENGLISH;
            }
        }

        static Locale of(List<Locale> wished) {
            return wished.stream()
                    .map(Locale::getLanguage)
                    .filter(l -> l.equals("en") || l.equals("el"))
                    .findFirst()
                    .map(l -> l.equals("el") ? GREEK : Locale.ENGLISH)
                    .orElse(Locale.ENGLISH);
        }
    }
}
