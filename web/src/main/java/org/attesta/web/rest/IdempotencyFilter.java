package org.attesta.web.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.attesta.access.CurrentActor;

/**
 * A write repeated with the same {@code Idempotency-Key} is answered from memory. Uploads are told apart by the bytes of
 * their files, so the resource itself asks {@link Repetition} once these are kept.
 */
@Provider
@ApplicationScoped
@Priority(Priorities.USER)
public class IdempotencyFilter implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String HEADER = "Idempotency-Key";
    private static final Set<String> WRITES = Set.of("POST", "PUT");
    private static final int LONGEST_KEY = 200;
    private static final List<String> SECRETS = List.of("token", "link");

    @Inject
    Repetition repetition;

    @Inject
    CurrentActor actor;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        var key = request.getHeaderString(HEADER);
        if (key == null
                || !WRITES.contains(request.getMethod())
                || actor.signedIn().isEmpty()) {
            return;
        }
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            request.abortWith(Problems.response(400, Problems.problem(400)));
            return;
        }
        repetition.named(key, request.getMethod() + " " + request.getUriInfo().getPath());
        if (!MediaType.MULTIPART_FORM_DATA_TYPE.isCompatible(request.getMediaType())) {
            var bytes = request.getEntityStream().readAllBytes();
            request.setEntityStream(new ByteArrayInputStream(bytes));
            repetition.before(new String(bytes, StandardCharsets.UTF_8)).ifPresent(request::abortWith);
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) throws IOException {
        if (!repetition.isFirst()) {
            return;
        }
        var body = response.getEntity() instanceof JsonNode json ? Json.MAPPER.writeValueAsString(plain(json)) : null;
        repetition.finish(response.getStatus(), response.getHeaderString(HttpHeaders.LOCATION), body);
    }

    /** What is told once, as a token or a link to join, is not kept in clear: a repetition is answered without it. */
    private static JsonNode plain(JsonNode answer) {
        if (answer instanceof ObjectNode object && SECRETS.stream().anyMatch(object::hasNonNull)) {
            var kept = object.deepCopy();
            SECRETS.stream().filter(kept::has).forEach(kept::putNull);
            return kept;
        }
        return answer;
    }
}
