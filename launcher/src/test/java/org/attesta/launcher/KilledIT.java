package org.attesta.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import org.attesta.job.Api;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("After everything was killed at once")
class KilledIT {

    private static final Path DATA = Path.of("target/it-killed");
    /** A demo that was there already takes the date it is started with, too. */
    private static final String LATER = "2027-02-01";

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Test
    void theNextStartHasAllThatWasAnsweredAndTheTokensHold() throws Exception {
        String token;
        String id;
        var first = ProductProcess.start(DATA, Map.of());
        try {
            token = send(
                            first.url(),
                            "tokens",
                            null,
                            "{\"username\":\"manager@cb.example\",\"password\":\"attesta-demo\"}")
                    .path("token")
                    .asText();
            id = send(first.url(), "clients", token, "{\"name\":\"Written in the last moment\"}")
                    .path("id")
                    .asText();
        } finally {
            first.kill();
        }
        try (var second = ProductProcess.startOn(DATA, Map.of("ATTESTA_DEMO_CLOCK", LATER))) {
            var client = send(second.url(), "clients/" + id, token, null);
            assertThat(client.path("name").asText()).isEqualTo("Written in the last moment");
            var trail = send(second.url(), "clients/" + id + "/trail", token, null);
            assertThat(trail.at("/items/0/what").asText()).isEqualTo("client.open");
            var after = send(second.url(), "clients", token, "{\"name\":\"Written after the start\"}");
            var dated = send(second.url(), "clients/" + after.path("id").asText() + "/trail", token, null);
            assertThat(dated.at("/items/0/businessDate").asText()).isEqualTo(LATER);
        }
    }

    private static JsonNode send(URI root, String path, String token, String body) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(root + "/api/v1/" + path));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (body != null) {
            request.header("Content-Type", "application/json").POST(BodyPublishers.ofString(body));
        }
        var answer = HTTP.send(request.build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 201);
        return Api.JSON.readTree(answer.body());
    }
}
