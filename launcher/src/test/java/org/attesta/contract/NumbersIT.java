package org.attesta.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import org.attesta.job.Api;
import org.attesta.job.MainJob;
import org.attesta.job.Transcript;
import org.attesta.launcher.RunningAttesta;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("Numbers by the body's patterns")
@ExtendWith(RunningAttesta.class)
class NumbersIT {

    private final MainJob job = new MainJob(RunningAttesta.url(), Transcript.none());

    @BeforeEach
    void fromTheBeginning() {
        job.admin.post("demo/reset").is(200);
    }

    @AfterAll
    static void startOver() {
        MainJob.startOver();
    }

    private String begun() {
        return job.client.post("applications", "{}").is(201).text("number");
    }

    private Api.Answer patterned(String kind, String pattern) {
        var settings = (ObjectNode) job.admin.get("settings").is(200).json();
        settings.put("reason", "Numbers");
        ((ObjectNode) settings.at("/settings/numberPatterns")).put(kind, pattern);
        return job.admin.put("settings", settings.path("version").asLong(), settings.toString());
    }

    @Test
    void areNeverGivenTwiceWhateverThePatternsBecome() {
        var given = new HashSet<String>();
        var first = begun();
        assertThat(first).matches("APP-\\d{4}-\\d{4}");
        given.add(first);
        for (var pattern : new String[] {
            "A.{sequence}-{year}", "APP-{year}-{sequence}", "A.{year}-{sequence}", "A.{sequence}-{year}", ""
        }) {
            patterned("APPLICATION", pattern).is(200);
            for (int i = 0; i < 2; i++) {
                var number = begun();
                assertThat(given.add(number)).as(number).isTrue();
            }
        }
        patterned("APPLICATION", "REQ-{sequence}").is(200);
        patterned("AUDIT", "APP-{year}-{sequence}").is(200);
        assertThat(begun()).isEqualTo("REQ-0001");
    }

    @Test
    void areRefusedAtTheirFieldWhereTwoKindsCouldShareOne() {
        assertThat(patterned("FINDING", "AUD-{year}-{sequence}").is(400).json().toString())
                .contains("settings.numberPatterns.FINDING", "Could give the same number");
        assertThat(patterned("FINDING", "NC/{year}").is(400).json().toString())
                .contains("settings.numberPatterns.FINDING");
        patterned("REPORT", "R-{sequence}").is(400);
    }
}
