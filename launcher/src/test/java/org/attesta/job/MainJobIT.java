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
        assertThat(DOCUMENT).as("as old as " + WRITTEN).hasContent(transcript.markdown());
        for (var language : new String[] {"en", "el"}) {
            var address = new CertificateJob(job, language)
                    .saysAllOf822()
                    .hasTheHashThatStrangersSee()
                    .scanned();
            assertThat(pageAt(address)).contains("Aegean Cloud Services S.A.").contains("<strong>Valid</strong>");
            assertThat(statusAt(address, job)).isEqualTo("VALID");
        }
    }

    /** The page that the scanned code opens, seen by somebody without an account. */
    private static String pageAt(URI address) throws IOException, InterruptedException {
        var here = RunningAttesta.url().resolve(address.getPath());
        var answer = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .send(HttpRequest.newBuilder(here).build(), BodyHandlers.ofString());
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
