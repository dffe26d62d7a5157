package org.attesta.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.attesta.launcher.RunningAttesta;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses nobody means. */
@DisplayName("Below /api nothing is ever answered with HTML")
@ExtendWith(RunningAttesta.class)
class PathsIT {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api",
                "/api/",
                "/api/v1",
                "/api/v1/",
                "/api/v2/clients",
                "/api/v1/nowhere",
                "/api//v1/clients",
                "/api/v1/..;/clients",
                "/api/v1/<script>",
                "/api/v1/application.wadl",
                "/api/v1/%CE%B1",
                "/openapi/x"
            })
    void unknownIsNotFound(String path) throws IOException {
        var answer = Wire.get(RunningAttesta.url(), path);
        assertThat(answer.status()).isEqualTo(404);
        problem(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/clients/%2F", "/api/v1/clients;x=y", "/api/v1/clients/\""})
    void knownAsksWhoItIs(String path) throws IOException {
        var answer = Wire.get(RunningAttesta.url(), path);
        assertThat(answer.status()).isEqualTo(401);
        problem(answer);
    }

    /** The server itself turns these away before the application sees them: without a body. See docs/rest.md. */
    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/clients/%00", "/api/v1/clients/%5c", "/api/v1/%ff", "/api/v1/%zz", "/api/v1/%"})
    void brokenEncodingsGetNoBody(String path) throws IOException {
        var answer = Wire.get(RunningAttesta.url(), path);
        assertThat(answer.body()).isEmpty();
        assertThat(answer.headers()).noneMatch(h -> h.startsWith("server:") || h.startsWith("x-powered-by:"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1000, 7000, 20_000})
    void longOnesToo(int length) throws IOException {
        var answer = Wire.get(RunningAttesta.url(), "/api/v1/" + "a".repeat(length));
        assertThat(answer.status()).isBetween(400, 499);
        assertThat(answer.body()).doesNotContain("<");
    }

    private static void problem(Wire.Answer answer) {
        assertThat(answer.header("content-type")).startsWith("application/problem+json");
        assertThat(answer.header("content-security-policy")).contains("default-src 'none'");
        assertThat(answer.header("x-content-type-options")).isEqualTo("nosniff");
        assertThat(answer.headers()).noneMatch(h -> h.startsWith("server:") || h.startsWith("x-powered-by:"));
        assertThat(answer.body()).startsWith("{").doesNotContain("<");
    }
}
