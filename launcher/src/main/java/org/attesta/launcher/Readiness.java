package org.attesta.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;

/** Asks the application itself whether it serves; what the server says of itself is not enough. */
final class Readiness {

    /** How long a server may take, whatever it is asked for on the way. */
    static final Duration LIMIT = Duration.ofMinutes(10);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final ApplicationServer server;
    private final List<Child> children;
    private final String url;

    /** The server that is asked, and all the programs that it needs alive meanwhile. */
    Readiness(ApplicationServer server, List<Child> children, int port) {
        this.server = server;
        this.children = children;
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
            requireAlive();
            if (serverIsDone && status == 404 || System.nanoTime() > limit) {
                throw new Failure("Attesta did not start" + why(server));
            }
            Waiting.moment();
        }
    }

    private void requireAlive() {
        for (var child : children) {
            if (!child.process().isAlive()) {
                throw new Failure(child.name() + " ended while starting" + why(child));
            }
        }
    }

    private static String why(Child child) {
        return LogFile.lastCause(child.log()).map(cause -> ": " + cause).orElse("") + " (see " + child.log() + ").";
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
