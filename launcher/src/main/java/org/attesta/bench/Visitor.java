package org.attesta.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.util.Map;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.http.io.support.ClassicRequestBuilder;

/** One person or program that uses a server: cookies and a token of its own, like a browser without a face. */
final class Visitor {

    static final String PASSWORD = "attesta-demo";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final CloseableHttpClient http;
    private final URI base;
    private final HttpClientContext context = HttpClientContext.create();
    private String token;

    Visitor(CloseableHttpClient http, URI base) {
        this.http = http;
        this.base = base;
    }

    /** What came back: its status, the bytes of its body as sent, and its entity tag where it has one. */
    record Answer(int status, byte[] body, String tag) {

        JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    URI at(String path) {
        return URI.create(base + path);
    }

    /** By the form of the login page and for REST, as a demo account. */
    void signIn(String username) {
        var form = ClassicRequestBuilder.post(at("/login"))
                .addParameter("login", "login")
                .addParameter("login:username", username)
                .addParameter("login:password", PASSWORD)
                .addParameter("login:enter", "")
                .addParameter("jakarta.faces.ViewState", "stateless")
                .build();
        require(ask(form), 302, "sign in as " + username);
        var answer = ask(json("POST", "/api/v1/tokens", Map.of("username", username, "password", PASSWORD)));
        token = require(answer, 200, "get a token as " + username)
                .json()
                .path("token")
                .asText();
    }

    ClassicHttpRequest get(String path) {
        return ClassicRequestBuilder.get(at(path)).build();
    }

    ClassicHttpRequest rest(String path) {
        return bearer(get("/api/v1/" + path));
    }

    ClassicHttpRequest json(String method, String path, Object body) {
        try {
            return bearer(ClassicRequestBuilder.create(method)
                    .setUri(at(path))
                    .setEntity(new StringEntity(JSON.writeValueAsString(body), ContentType.APPLICATION_JSON))
                    .build());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    ClassicHttpRequest bearer(ClassicHttpRequest request) {
        if (token != null) {
            request.setHeader(HttpHeaders.AUTHORIZATION, "Bearer " + token);
        }
        return request;
    }

    /** What a list or record of REST holds. */
    JsonNode read(String path) {
        return require(ask(rest(path)), 200, "read " + path).json();
    }

    Answer ask(ClassicHttpRequest request) {
        return ask(request, null);
    }

    /** @param from the address of this machine that asks; null for the usual one */
    Answer ask(ClassicHttpRequest request, InetAddress from) {
        context.setAttribute(Web.FROM, from);
        try {
            return http.execute(request, context, response -> {
                var entity = response.getEntity();
                var tag = response.getFirstHeader(HttpHeaders.ETAG);
                return new Answer(
                        response.getCode(),
                        entity == null ? new byte[0] : entity.getContent().readAllBytes(),
                        tag == null ? null : tag.getValue());
            });
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    static Answer require(Answer answer, int status, String what) {
        if (answer.status() != status) {
            throw new IllegalStateException("Attesta answered " + answer.status() + " when the benchmark wanted to "
                    + what + ": " + new String(answer.body(), 0, Math.min(300, answer.body().length)));
        }
        return answer;
    }
}
