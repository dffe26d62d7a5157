package org.attesta.web.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
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
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import org.attesta.access.CurrentActor;
import org.attesta.access.Idempotency;

/** A write repeated with the same {@code Idempotency-Key} is answered from memory. */
@Provider
@ApplicationScoped
@Priority(Priorities.USER)
public class IdempotencyFilter implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String HEADER = "Idempotency-Key";
    private static final Set<String> WRITES = Set.of("POST", "PUT");
    private static final int LONGEST_KEY = 200;

    @Inject
    Idempotency idempotency;

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
        var kept = idempotency.begin(actor.get().accountId(), key, digest(request));
        if (kept.isPresent()) {
            request.abortWith(repeated(kept.get()));
        } else {
            request.setProperty(HEADER, key);
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) throws IOException {
        if (!(request.getProperty(HEADER) instanceof String key)) {
            return;
        }
        var accountId = actor.get().accountId();
        if (response.getStatus() >= 500) {
            idempotency.forget(accountId, key);
            return;
        }
        var body = response.getEntity() instanceof JsonNode json ? Json.MAPPER.writeValueAsString(json) : null;
        idempotency.finish(
                accountId,
                key,
                new Idempotency.Answer(response.getStatus(), response.getHeaderString(HttpHeaders.LOCATION), body));
    }

    private static Response repeated(Idempotency.Answer answer) {
        var type = answer.status() >= 400 ? Problems.MEDIA_TYPE : MediaType.APPLICATION_JSON;
        var response = Response.status(answer.status()).type(type);
        if (answer.location() != null) {
            response.header(HttpHeaders.LOCATION, answer.location());
        }
        if (answer.body() == null) {
            return response.build();
        }
        var body = tree(answer.body());
        if (body.has("version")) {
            response.tag(body.get("version").asText());
        }
        return response.entity(body).build();
    }

    private static JsonNode tree(String body) {
        try {
            return Json.MAPPER.readTree(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Files are told apart by their length: they are not read twice. */
    private static String digest(ContainerRequestContext request) throws IOException {
        var what = request.getMethod() + " " + request.getUriInfo().getPath() + "\n";
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            sha.update(what.getBytes(StandardCharsets.UTF_8));
            if (MediaType.APPLICATION_JSON_TYPE.isCompatible(request.getMediaType())) {
                var bytes = request.getEntityStream().readAllBytes();
                request.setEntityStream(new ByteArrayInputStream(bytes));
                sha.update(bytes);
            } else {
                sha.update(String.valueOf(request.getLength()).getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
