package org.attesta.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.attesta.job.Api;
import org.attesta.job.MainJob;
import org.attesta.job.Transcript;
import org.attesta.launcher.RunningAttesta;
import org.attesta.takeover.Received;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every transition and every other write, tried by every account, against the table by hand; {@code
 * docs/access-transitions.md} is what was answered.
 */
@DisplayName("What a role can never do")
@ExtendWith(RunningAttesta.class)
class RolesIT {

    private static final Path WRITTEN = Path.of("target/access-transitions.md");
    private static final Path DOCUMENT = Path.of("../docs/access-transitions.md");

    private static final Matrix TRANSITIONS =
            new Matrix(Rulebook.transitions().stream().map(Arrow::row).toList());
    private static final Matrix WRITES = new Matrix(Rulebook.operations());
    private static Set<String> untried;

    @BeforeAll
    static void everybodyTriesEverything() throws IOException {
        var job = new MainJob(RunningAttesta.url(), Transcript.none()).from(LocalDate.parse("2026-12-01"));
        var accounts = Account.all(Api.nobody(RunningAttesta.url(), Transcript.none()));
        var probe = new TransitionProbe(accounts, job.manager, TRANSITIONS);
        var walk = new RolesWalk(job, probe::at);
        walk.walk();
        probe.leftOver("audits/" + job.stage1);
        untried = probe.untried();
        var records = new LinkedHashMap<>(walk.records());
        records.put("imports/{id}", "imports/" + Received.file(job.manager, "clients.csv", "key,name\n"));
        new WriteProbe(accounts, WRITES).all(records);
        Files.writeString(WRITTEN, document());
    }

    /** The next tests find the demo, and its day, as it was. */
    @AfterAll
    static void startOver() {
        MainJob.startOver();
    }

    @Test
    void isRefusedToItWhateverTheStateAndJournalled() {
        assertThat(TRANSITIONS.wrong()).isEmpty();
        assertThat(untried).isEmpty();
    }

    @Test
    void holdsForWritesThatMoveNoState() {
        assertThat(WRITES.wrong()).isEmpty();
    }

    @Test
    void isWhatTheInterfaceSaysOfItsTransitions() throws Exception {
        var described = new HashSet<Arrow>();
        openapi().properties().forEach(path -> {
            var text = path.getValue().path("post").path("description").asText();
            if (!text.isEmpty()) {
                var parts = path.getKey().substring(1).split("/");
                Arrow.described(parts[0], parts[2], text).forEach(described::add);
            }
        });
        assertThat(described)
                .containsExactlyInAnyOrderElementsOf(Rulebook.transitions().stream()
                        .filter(a -> !a.bySystemAlone())
                        .toList());
    }

    @Test
    void leavesNoOtherWriteOut() throws Exception {
        var described = new TreeSet<String>();
        openapi().properties().forEach(path -> {
            for (var method : new String[] {"post", "put", "delete", "patch"}) {
                var operation = path.getValue().path(method);
                if (operation.isObject()
                        && operation.path("description").asText().isEmpty()) {
                    described.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey());
                }
            }
        });
        described.removeIf(o -> o.equals("POST /tokens") || o.startsWith("POST /public/"));
        assertThat(described).containsExactlyInAnyOrderElementsOf(Rulebook.operations());
    }

    @Test
    void isWrittenDown() throws IOException {
        assertThat(DOCUMENT).as("as old as " + WRITTEN).hasContent(Files.readString(WRITTEN));
    }

    private static JsonNode openapi() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(RunningAttesta.url().resolve("/openapi"))
                .header("Accept", "application/json")
                .build();
        var answer = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .send(request, BodyHandlers.ofString());
        return Api.JSON.readTree(answer.body()).path("paths");
    }

    private static String document() {
        return "# Who may do what\n\n"
                + "Every transition of rulebook §5 and every other write, tried by every demo account, as `RolesIT` saw it"
                + " answered.\nThe test compares each answer with a table written by hand from the rulebook"
                + " (`Rulebook` in the launcher's tests),\nand this page with the answers.\n\n"
                + "`may`: the role may, if the conditions hold; whether it is the right person (the leader of this audit,"
                + " somebody\nwho was in no audit of the package) is such a condition. `403`: this role can never do it;"
                + " journalled beside the\nrecord. `404`: not visible to this account. `409`: the role may do it from"
                + " another state. Where nobody may, the\ncalendar or another transition does it.\n\n"
                + "## Transitions\n\n"
                + TRANSITIONS.markdown("record | id | action | from | to")
                + "\n## Other writes\n\n"
                + WRITES.markdown("request");
    }
}
