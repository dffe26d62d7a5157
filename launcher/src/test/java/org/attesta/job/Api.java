package org.attesta.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Speaks REST as one account, and writes down what was said. */
public final class Api {

    public static final ObjectMapper JSON = new ObjectMapper();

    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** What came back. */
    public record Answer(int status, HttpResponse<byte[]> response, JsonNode json) {

        public String text(String field) {
            return json.path(field).asText();
        }

        public String id() {
            return text("id");
        }

        /** @throws AssertionError with the whole answer unless the status is the expected one */
        public Answer is(int expected) {
            assertThat(status).as(() -> String.valueOf(json)).isEqualTo(expected);
            return this;
        }
    }

    private final URI root;
    private final String username;
    private final String token;
    private final Transcript transcript;

    private Api(URI root, String username, String token, Transcript transcript) {
        this.root = root;
        this.username = username;
        this.token = token;
        this.transcript = transcript;
    }

    public static Api nobody(URI root, Transcript transcript) {
        return new Api(root, "nobody", null, transcript);
    }

    /** The same product, as a demo account; one token serves until it no longer holds, since each login takes its time. */
    public Api as(String account) {
        var held = TOKENS.get(root + " " + account);
        if (held != null) {
            var known = new Api(root, account, held, Transcript.none());
            if (known.get("accounts/me").status() == 200) {
                return with(account, held);
            }
        }
        var fresh = as(account, "attesta-demo");
        TOKENS.put(root + " " + account, fresh.token);
        return fresh;
    }

    /** The same product, as an account whose password is not that of the demo. */
    public Api as(String account, String password) {
        var credentials = JSON.createObjectNode().put("username", account).put("password", password);
        return with(
                account,
                nobody(root, Transcript.none())
                        .post("tokens", credentials.toString())
                        .is(200)
                        .text("token"));
    }

    /** The same product, as who holds a token. */
    public Api with(String account, String held) {
        return new Api(root, account, held, transcript);
    }

    public Answer get(String path) {
        return call("GET", path, null, r -> {});
    }

    public Answer post(String path, String body) {
        return call("POST", path, body, r -> {});
    }

    /** An action that takes nothing. */
    public Answer post(String path) {
        return call("POST", path, null, r -> {});
    }

    public Answer put(String path, long version, String body) {
        return call("PUT", path, body, r -> r.header("If-Match", "\"" + version + "\""));
    }

    /** Reads a record, lets it be changed, and puts it back whole. */
    public Answer change(String path, Consumer<ObjectNode> change) {
        var record = (ObjectNode) get(path).is(200).json();
        var version = record.path("version").asLong();
        change.accept(record);
        return put(path, version, record.toString()).is(200);
    }

    public Answer call(String method, String path, String body, Consumer<HttpRequest.Builder> headers) {
        var publisher = body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
        var answer = send(method, path, publisher, r -> {
            if (body != null) {
                r.header("Content-Type", "application/json");
            }
            headers.accept(r);
        });
        transcript.add(username, method, path, body, answer.status(), answer.json());
        return answer;
    }

    /** A call whose body is no JSON, such as an upload. */
    public Answer send(String method, String path, BodyPublisher body, Consumer<HttpRequest.Builder> headers) {
        var builder = HttpRequest.newBuilder(root.resolve("/api/v1/" + path)).method(method, body);
        if (token != null) {
            builder.header("Authorization", "Bearer " + token);
        }
        headers.accept(builder);
        try {
            var response = HTTP.send(builder.build(), BodyHandlers.ofByteArray());
            return new Answer(response.statusCode(), response, tree(response));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }

    public String username() {
        return username;
    }

    public Transcript transcript() {
        return transcript;
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    private static JsonNode tree(HttpResponse<byte[]> response) {
        var type = response.headers().firstValue("Content-Type").orElse("");
        if (!type.contains("json")) {
            return JSON.nullNode();
        }
        try {
            return JSON.readTree(response.body());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
