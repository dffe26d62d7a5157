package org.attesta.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.attesta.launcher.RunningAttesta;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The main job over REST, request by request; {@code docs/main-job.md} is what it writes down. */
class MainJobIT {

    private static final Path WRITTEN = Path.of("target/main-job.md");
    private static final Path DOCUMENT = Path.of("../docs/main-job.md");

    @RegisterExtension
    static final RunningAttesta ATTESTA = new RunningAttesta();

    @Test
    void oneOrganisationFromApplicationToACertificateThatAStrangerCanCheck() throws Exception {
        var transcript = Transcript.kept();
        var job = MainJob.finished(RunningAttesta.url(), transcript, LocalDate.parse("2026-12-01"));
        Files.writeString(WRITTEN, transcript.markdown());
        assertThat(requestsIn(DOCUMENT))
                .as("docs/main-job.md is as old as " + WRITTEN)
                .isEqualTo(transcript.lines());
        for (var language : new String[] {"en", "el"}) {
            var address = new CertificateJob(job, language)
                    .saysAllOf822()
                    .hasTheHashThatStrangersSee()
                    .scanned();
            assertThat(pageAt(address)).contains("Aegean Cloud Services S.A.").containsIgnoringCase("valid");
            assertThat(statusAt(address, job)).isEqualTo("VALID");
        }
    }

    private static List<String> requestsIn(Path document) throws IOException {
        return Pattern.compile("`((?:GET|POST|PUT) /api/v1/[^`]+)`")
                .matcher(Files.readString(document))
                .results()
                .map(m -> m.group(1))
                .toList();
    }

    /** The page that the scanned code opens, seen by somebody without an account. */
    private static String pageAt(URI address) throws IOException, InterruptedException {
        var here = RunningAttesta.url().resolve(address.getPath());
        var answer =
                HttpClient.newHttpClient().send(HttpRequest.newBuilder(here).build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private static String statusAt(URI address, MainJob job) {
        var token = address.getPath().substring("/verify/".length());
        return Api.nobody(RunningAttesta.url(), Transcript.none())
                .get("public/certificates/" + token + "?on=" + job.today)
                .is(200)
                .text("status");
    }
}
