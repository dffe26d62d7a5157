package org.attesta.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.attesta.job.Api;
import org.attesta.job.MainJob;
import org.attesta.job.Transcript;
import org.attesta.launcher.RunningAttesta;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
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

    @ParameterizedTest
    @CsvSource({"applications, borealis", "audits, MELTEMI", "audits, μελτεμι", "programmes, pelasgia"})
    void areSearchedByTheNameOfTheOrganisationToo(String list, String sought) {
        var manager = door.as("manager@cb.example");
        var q = URLEncoder.encode(sought, StandardCharsets.UTF_8);
        var found = MainJob.items(manager.get(list + "?limit=200&q=" + q));
        assertThat(found).isNotEmpty();
        assertThat(found)
                .extracting(r -> r.path("clientId").asText())
                .containsOnly(MainJob.items(manager.get("clients?q=" + q))
                        .path(0)
                        .path("id")
                        .asText());
        assertThat(MainJob.items(door.as("client@aegean.example").get(list + "?q=" + q)))
                .isEmpty();
    }

    /** The file holds what the list shows to the same reader, on however many pages. */
    @ParameterizedTest
    @CsvSource({
        "manager@cb.example, applications, state=UNDER_REVIEW",
        "manager@cb.example, certifications, sort=expiry",
        "manager@cb.example, clients, q=ia",
        "lead@cb.example, audits, sort=-number",
        "lead@cb.example, findings, ''",
        "client@borealis.example, applications, ''",
        "client@borealis.example, clients, ''"
    })
    void areGivenOutAsFilesWithTheSameRows(String account, String list, String filter) {
        var reader = door.as(account);
        var shown = ids(MainJob.items(reader.get(list + "?limit=200&" + filter)));
        var file = reader.get("csv/" + list + "?" + filter).is(200).response();
        assertThat(file.headers().firstValue("Content-Type")).contains("text/csv;charset=UTF-8");
        var lines = new String(file.body(), StandardCharsets.UTF_8).split("\\r\\n(?=[0-9a-f]{8}-)");
        assertThat(lines[0]).startsWith("\uFEFFid,number,version,state,createdAt");
        assertThat(shown).isNotEmpty();
        assertThat(Stream.of(lines).skip(1).limit(200).map(line -> line.substring(0, 36)))
                .containsExactlyElementsOf(shown);
    }

    @Test
    void asFilesAreRefusedInWordsToo() {
        var manager = door.as("manager@cb.example");
        ErrorsIT.problem(404, manager.get("csv/nothing"));
        ErrorsIT.problem(400, manager.get("csv/applications?sort=nonsense"));
        ErrorsIT.problem(401, door.get("csv/applications"));
        ErrorsIT.problem(
                406, manager.call("GET", "csv/applications", null, r -> r.header("Accept", "application/json")));
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
