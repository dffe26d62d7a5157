package org.attesta.web.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Supplier;
import org.attesta.access.CurrentActor;
import org.attesta.access.Idempotency;
import org.attesta.shared.Sha256;

/** The {@code Idempotency-Key} of this request: taken once it is known what the request asks for. */
@RequestScoped
public class Repetition {

    @Inject
    Idempotency idempotency;

    @Inject
    CurrentActor actor;

    private String key;
    private String path;
    private boolean taken;

    void named(String given, String methodAndPath) {
        key = given;
        path = methodAndPath;
    }

    /**
     * What was answered to the same request before; empty when this is the first one, or when it has no key.
     *
     * @param content what was sent, in words that are the same whenever the same is sent again
     */
    Optional<Response> before(String content) {
        if (key == null) {
            return Optional.empty();
        }
        var kept = idempotency.begin(actor.get().accountId(), key, Sha256.of(path + "\n" + content));
        taken = kept.isEmpty();
        return kept.map(Repetition::again);
    }

    /** Does something unless the same request did it before. */
    public Response once(String content, Supplier<Response> doing) {
        return before(content).orElseGet(doing);
    }

    /** True while the answer has to be kept for the next time. */
    boolean isFirst() {
        return taken;
    }

    void finish(int status, String location, String body) {
        if (status >= 500) {
            idempotency.forget(actor.get().accountId(), key);
        } else {
            idempotency.finish(actor.get().accountId(), key, new Idempotency.Answer(status, location, body));
        }
    }

    private static Response again(Idempotency.Answer answer) {
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
}
