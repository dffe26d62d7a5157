package org.attesta.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.attesta.job.Api;
import org.attesta.job.MainJob;
import org.attesta.job.Transcript;
import org.attesta.launcher.RunningAttesta;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Lists")
@ExtendWith(RunningAttesta.class)
class ListsIT {

    private final Api door = Api.nobody(RunningAttesta.url(), Transcript.none());

    /** A cursor holds the key of the last record: whoever sorts by the token would read it. */
    @ParameterizedTest
    @ValueSource(strings = {"token", "-token", "contents", "sha256", "clientId", "version"})
    void ofThePublicAreSortedByWhatThePublicReadsOnly(String sort) {
        ErrorsIT.problem(400, door.get("public/certificates?limit=1&sort=" + sort));
    }

    /** A certification that is not decided has no expiry: it may not be lost between two pages. */
    @Test
    void holdEveryRecordOnceWhateverTheOrder() {
        var manager = new MainJob(RunningAttesta.url(), Transcript.none())
                .from(LocalDate.parse("2026-12-01"))
                .isAppliedForAndPlanned()
                .manager;
        for (var sort : List.of("expiry", "-expiry", "surveillanceDue", "-surveillanceDue", "number", "-createdAt")) {
            walk(manager, "certifications", sort);
        }
        walk(manager, "applications", "submittedOn");
        walk(manager, "applications", "-submittedOn");
    }

    private static void walk(Api reader, String list, String sort) {
        var all = ids(MainJob.items(reader.get(list + "?limit=200")));
        assertThat(all).hasSizeGreaterThan(1);
        var walked = new ArrayList<String>();
        String cursor = "";
        do {
            var page =
                    reader.get(list + "?limit=1&sort=" + sort + cursor).is(200).json();
            walked.addAll(ids(page.path("items")));
            cursor = page.path("next").isNull()
                    ? null
                    : "&cursor=" + page.path("next").asText();
        } while (cursor != null && walked.size() <= all.size());
        assertThat(walked).as(sort).containsExactlyInAnyOrderElementsOf(all);
    }

    private static List<String> ids(JsonNode items) {
        return StreamSupport.stream(items.spliterator(), false)
                .map(item -> item.path("id").asText())
                .toList();
    }
}
