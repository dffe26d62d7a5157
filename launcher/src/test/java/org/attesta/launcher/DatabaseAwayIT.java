package org.attesta.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.TreeMap;
import org.attesta.job.Api;
import org.attesta.job.Transcript;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** With a database of the operator's own, as most bodies will have. */
@DisplayName("While the database is away")
class DatabaseAwayIT {

    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final Duration BACK = Duration.ofSeconds(60);

    /** Those who ask are told before they give up, and before all threads wait for the database. */
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private static PostgresServer database;
    private static ProductProcess product;

    @BeforeAll
    static void aProductOnADatabaseOfItsOwn() throws Exception {
        var directory = TARGET.resolve("it-database");
        DataDirectory.deleteTree(directory);
        var data = DataDirectory.open(directory);
        var secrets = Secrets.open(data.root().resolve("secrets.properties"));
        database = new PostgresServer(data, secrets);
        database.prepare();
        database.start();
        var setup = new DatabaseSetup(database, secrets);
        setup.run();
        var environment = new TreeMap<String, String>();
        setup.settings().forEach((setting, value) -> environment.put(setting.variable(), value));
        product = ProductProcess.start(TARGET.resolve("it-away"), environment);
    }

    @AfterAll
    static void stop() {
        product.close();
        database.stop();
    }

    @Test
    void everybodyIsToldSoAndItComesBackByItself() throws Exception {
        var client = Api.nobody(product.url(), Transcript.none()).as("client@aegean.example");
        client.get("clients").is(200);
        database.stop();
        isAway(client);
        database.start();
        var limit = System.nanoTime() + BACK.toNanos();
        while (client.get("clients").status() != 200 && System.nanoTime() < limit) {
            Waiting.moment();
        }
        client.get("clients").is(200);
        assertThat(get("/health/ready").statusCode()).isEqualTo(200);
        assertThat(get("/login").statusCode()).isEqualTo(200);
    }

    private static void isAway(Api client) throws Exception {
        for (var path : new String[] {"clients", "applications?state=DRAFT", "public/certificates/unknown"}) {
            var asked = System.nanoTime();
            var answer = client.get(path).is(503);
            assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(PATIENCE);
            assertThat(answer.response().headers().firstValue("Content-Type"))
                    .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
            assertThat(answer.response().headers().firstValue("Retry-After")).isPresent();
            assertThat(answer.json().path("status").asInt()).isEqualTo(503);
            assertThat(answer.json().toString()).doesNotContain("Exception", "jakarta", "org.");
        }
        client.post("applications", "{}").is(503);
        assertThat(get("/health/ready").statusCode()).isEqualTo(503);
        assertThat(get("/health/live").statusCode()).isEqualTo(200);
        var page = get("/verify/unknown");
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.body()).contains("<h1").doesNotContain("Exception", "at org.");
    }

    private static HttpResponse<String> get(String path) throws Exception {
        var address = URI.create(product.url() + path);
        return HTTP.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }
}
