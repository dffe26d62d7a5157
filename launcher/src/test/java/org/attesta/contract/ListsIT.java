package org.attesta.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.attesta.job.Api;
import org.attesta.job.MainJob;
import org.attesta.job.Transcript;
import org.attesta.launcher.RunningAttesta;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    /** The demo has certifications without an expiry: none of them may be lost between two pages. */
    @ParameterizedTest
    @CsvSource({
        "certifications, expiry",
        "certifications, -expiry",
        "certifications, -surveillanceDue",
        "decisions, decidedOn",
        "decisions, -due",
        "applications, submittedOn",
        "evidence-requests, due"
    })
    void holdEveryRecordOnceWhateverTheOrder(String list, String sort) {
        var manager = door.as("manager@cb.example");
        var all = ids(MainJob.items(manager.get(list + "?limit=200")));
        assertThat(all).hasSizeGreaterThan(1);
        var walked = new ArrayList<String>();
        String cursor = "";
        do {
            var page =
                    manager.get(list + "?limit=1&sort=" + sort + cursor).is(200).json();
            walked.addAll(ids(page.path("items")));
            cursor = page.path("next").isNull()
                    ? null
                    : "&cursor=" + page.path("next").asText();
        } while (cursor != null && walked.size() <= all.size());
        assertThat(walked).containsExactlyInAnyOrderElementsOf(all);
    }

    private static List<String> ids(JsonNode items) {
        return StreamSupport.stream(items.spliterator(), false)
                .map(item -> item.path("id").asText())
                .toList();
    }
}
