package org.attesta.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.attesta.job.Api;
import org.attesta.job.MainJob;
import org.attesta.job.Transcript;
import org.attesta.launcher.RunningAttesta;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** ISO/IEC 17021-1 9.5.1.4, 9.7.1: who is refused is told why, what follows, and how to appeal. */
@DisplayName("The letter that refuses certification")
@ExtendWith(RunningAttesta.class)
class RefusalLetterIT {

    private static final String REASON =
            "Οι έλεγχοι συνέχειας δεν έγιναν: neither plan nor test of the last year was seen.";

    private static MainJob job;
    private static JsonNode decision;

    @BeforeAll
    static void refuse() {
        job = new MainJob(RunningAttesta.url(), Transcript.none())
                .from(LocalDate.parse("2026-12-01"))
                .isAppliedForAndPlanned()
                .passesStage1()
                .passesStage2()
                .isHandedIn()
                .isTaken();
        var refuse = Api.JSON.createObjectNode().put("outcome", "REFUSE").put("reason", REASON);
        decision = job.decider
                .post("decisions/" + job.decision + "/decide", refuse.toString())
                .is(200)
                .json();
    }

    private static String path(String kind) {
        return "decisions/" + job.decision + "/documents/" + kind;
    }

    @ParameterizedTest
    @CsvSource({
        "en, have decided not to grant you certification, You may apply again, You may appeal",
        "el, να μη σας χορηγήσουμε, Μπορείτε να υποβάλετε, Μπορείτε να προσφύγετε"
    })
    void saysWhyWhatFollowsAndHowToAppeal(String language, String told, String follows, String appeal) {
        var day = LocalDate.parse(decision.path("decidedOn").asText());
        Paper.of(job.client, path("refusal-letter") + "?lang=" + language)
                .hasEveryFontEmbedded()
                .says(told, REASON, follows, appeal)
                .says(decision.path("number").asText())
                .says(decision.path("certificationNumber").asText())
                .says(decision.path("takenByName").asText())
                .says(day.format(DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag(language))));
    }

    @Test
    void isTheOnlyLetterAndBringsNoCertificate() {
        assertThat(job.client.get(path("decision-letter")).status()).isEqualTo(404);
        assertThat(MainJob.items(job.client.get("certificates"))).isEmpty();
        assertThat(job.client
                        .get("certifications/" + job.certification)
                        .is(200)
                        .json()
                        .path("certificateId")
                        .isNull())
                .isTrue();
    }
}
