package org.attesta.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.attesta.job.MainJob;
import org.attesta.job.Transcript;
import org.attesta.launcher.RunningAttesta;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** ISO/IEC 17021-1 9.6.5.4, 9.6.5.5: who is suspended is told until when the issue must be resolved. */
@DisplayName("The letter of a suspension without a day of its own")
@ExtendWith(RunningAttesta.class)
class SuspensionLetterIT {

    private static MainJob job;

    @BeforeAll
    static void suspend() {
        job = MainJob.finished(RunningAttesta.url(), Transcript.none(), LocalDate.parse("2026-12-01"));
        job.manager
                .post("certifications/" + job.certification + "/suspend", "{\"reason\":\"The mark is on a product.\"}")
                .is(200);
        job.decision = job.own(job.decider.get("decisions?limit=200&state=PENDING"));
        job.isTaken()
                .decider
                .post("decisions/" + job.decision + "/decide", "{\"outcome\":\"SUSPEND\",\"reason\":\"As proposed\"}")
                .is(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "el"})
    void saysTheLastDayAsTheCertificationHasIt(String language) {
        var until = LocalDate.parse(
                job.manager.get("certifications/" + job.certification).is(200).text("suspendedUntil"));
        assertThat(until).isEqualTo(job.today.plusMonths(6));
        var decision = job.decider.get("decisions/" + job.decision).is(200).json();
        assertThat(decision.path("suspendedUntil").asText()).isEqualTo(until.toString());
        // what nobody proposed is not said to be proposed afterwards
        assertThat(decision.path("proposal").path("until").isNull()).isTrue();
        Paper.of(job.client, "decisions/" + job.decision + "/documents/decision-letter?lang=" + language)
                .says(language.equals("en") ? "To be resolved until" : "Να επιλυθεί έως")
                .says(until.format(DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag(language))));
    }
}
