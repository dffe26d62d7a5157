package org.attesta.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Asks the application itself whether it serves; what the server says of itself is not enough. */
final class Readiness {

    private static final Duration LIMIT = Duration.ofMinutes(10);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final ApplicationServer server;
    private final String url;

    Readiness(ApplicationServer server, int port) {
        this.server = server;
        this.url = "http://127.0.0.1:" + port;
    }

    void await() {
        var limit = System.nanoTime() + LIMIT.toNanos();
        while (true) {
            var serverIsDone = server.isDone();
            var status = status("/health/ready");
            if (status == 200) {
                return;
            }
            if (!server.process().isAlive()) {
                throw new Failure(server.name() + " ended while starting" + why());
            }
            if (serverIsDone && status == 404 || System.nanoTime() > limit) {
                throw new Failure("Attesta did not start" + why());
            }
            Waiting.moment();
        }
    }

    private String why() {
        return LogFile.lastCause(server.log()).map(cause -> ": " + cause).orElse("") + " (see " + server.log() + ").";
    }

    private int status(String path) {
        try {
            var request = HttpRequest.newBuilder(URI.create(url + path))
                    .timeout(Duration.ofSeconds(30))
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException notYet) {
            return 599;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Failure("Stopped while starting.", stopped);
        }
    }
}
