package org.attesta.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.attesta.job.Api;
import org.attesta.job.Transcript;
import org.attesta.launcher.RunningAttesta;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The journal and what is searched")
@ExtendWith(RunningAttesta.class)
class TrailIT {

    private static Api manager;
    private static Api client;
    private static Api other;

    @BeforeAll
    static void signIn() {
        var nobody = Api.nobody(RunningAttesta.url(), Transcript.none());
        manager = nobody.as("manager@cb.example");
        client = nobody.as("client@aegean.example");
        other = nobody.as("client@borealis.example");
    }

    @Test
    void ofOneRecordIsForStaffWhoMayReadTheRecord() {
        var application = client.post("applications", "{}").is(201).id();
        var trail =
                manager.get("applications/" + application + "/trail").is(200).json();
        assertThat(trail.path("items"))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.path("subjectId").asText()).isEqualTo(application));
        ErrorsIT.problem(403, client.get("applications/" + application + "/trail"));
        ErrorsIT.problem(404, other.get("applications/" + application + "/trail"));
        ErrorsIT.problem(404, manager.get("applications/" + UUID.randomUUID() + "/trail"));
        var refused = manager.get("applications/" + application + "/trail?state=FORBIDDEN&limit=1");
        assertThat(refused.is(200).json().at("/items/0/what").asText()).isEqualTo("journal.read");
    }

    @Test
    void isFilteredByOutcomeAndReadInBothDirections() {
        ErrorsIT.problem(403, client.get("journal"));
        var forbidden = manager.get("journal?state=FORBIDDEN").is(200).json().path("items");
        assertThat(forbidden)
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.path("outcome").asText()).isEqualTo("FORBIDDEN"));
        var first = manager.get("journal?sort=sequence&limit=2").is(200).json();
        var second = manager.get("journal?sort=sequence&limit=2&cursor="
                        + first.path("next").asText())
                .is(200)
                .json();
        assertThat(StreamSupport.stream(second.path("items").spliterator(), false)
                        .mapToLong(line -> line.path("sequence").asLong()))
                .allMatch(sequence -> sequence > first.at("/items/1/sequence").asLong());
    }

    @ParameterizedTest
    @ValueSource(strings = {"state=DONE%25", "state=SUBMITTED", "sort=reason", "cursor=x", "limit=0", "q=%00"})
    void refusesWhatItCannotAnswer(String query) {
        ErrorsIT.problem(400, manager.get("journal?" + query));
    }

    @Test
    void takesNoJokersInASearch() {
        assertThat(manager.get("journal?q=%25_%25").is(200).json().path("items"))
                .isEmpty();
    }

    /** The right is asked before the form: who may not read the list is told so, whatever the parameters. */
    @ParameterizedTest
    @CsvSource({"journal, limit=0", "journal, limit=many", "journal, q=%00", "people, limit=201"})
    void asksForTheRightFirst(String list, String query) {
        ErrorsIT.problem(403, client.get(list + "?" + query));
    }

    @Test
    void findsGreekHoweverItIsWritten() {
        var name = "Υπολογιστικό Νέφος " + UUID.randomUUID();
        var id = manager.post(
                        "clients", Api.JSON.createObjectNode().put("name", name).toString())
                .is(201)
                .id();
        for (var sought : new String[] {"ΝΕΦΟΣ", "νέφος", "νεφοσ", "ΥΠΟΛΟΓΙΣΤΙΚΟ ΝΕΦΟΣ"}) {
            var found = manager.get("clients?limit=200&q=" + URLEncoder.encode(sought, StandardCharsets.UTF_8))
                    .is(200);
            assertThat(found.json().path("items"))
                    .as(sought)
                    .anySatisfy(one -> assertThat(one.path("id").asText()).isEqualTo(id));
        }
    }

    /** Reasons are kept in the journal as JSON, which knows no NUL and should not be a book. */
    @Test
    void keepsReasonsThatAreTextsOnly() {
        var application = client.post("applications", "{}").is(201).id();
        for (var reason : new String[] {"a\0b", "x".repeat(10_001)}) {
            var body = Api.JSON.createObjectNode();
            body.putObject("reasons").put("R-9.1.2.1", reason);
            var refused = client.post("applications/" + application + "/submit", body.toString());
            ErrorsIT.problem(400, refused);
            assertThat(refused.json().at("/errors/0/field").asText()).isEqualTo("reasons.R-9.1.2.1");
        }
    }

    /** A cursor is read as text of the sort column, which PostgreSQL refuses with NUL in it. */
    @Test
    void refusesACursorThatNoDatabaseKnows() {
        var cursor =
                Base64.getUrlEncoder().encodeToString(("=a\0b\n" + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8));
        ErrorsIT.problem(400, manager.get("clients?sort=name&cursor=" + cursor));
    }
}
