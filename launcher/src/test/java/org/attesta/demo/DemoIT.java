package org.attesta.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.attesta.job.Api;
import org.attesta.job.Transcript;
import org.attesta.launcher.RunningAttesta;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("The demo, when it begins")
class DemoIT {

    private static final String MELTEMI = "Meltemi";
    private static final Path EXPORT =
            Path.of("../ejb/src/main/resources/org/attesta/demo/servicenow-incident-event-log.csv.zip");

    @RegisterExtension
    static final RunningAttesta ATTESTA = new RunningAttesta();

    private static Api nobody;
    private static Api admin;
    private static Api assessor;

    @BeforeAll
    static void startsOver() {
        nobody = Api.nobody(RunningAttesta.url(), Transcript.none());
        admin = nobody.as("admin@cb.example");
        assessor = nobody.as("assessor@cb.example");
        admin.post("demo/reset").is(200);
    }

    @Test
    void hasClientsAtEveryStage() {
        assertThat(texts("clients", "name")).hasSizeGreaterThanOrEqualTo(12).doesNotHaveDuplicates();
        assertThat(statesOf("applications", "Aegean")).isEmpty();
        assertThat(statesOf("applications", "Lusitania")).containsExactly("SUBMITTED");
        assertThat(statesOf("applications", "Borealis")).containsExactly("UNDER_REVIEW");
        assertThat(statesOf("applications", "Moravia")).containsExactly("INFO_REQUESTED");
        assertThat(statesOf("applications", "University of the Sporades")).containsExactly("PROPOSAL_SENT");
        assertThat(statesOf("applications", "Kastri")).containsExactly("DECLINED");
        assertThat(statesOf("applications", MELTEMI)).containsExactly("IN_PROGRAMME");
    }

    @Test
    void tellsItsHistoryOnWorkingDaysInTheirOrder() {
        var days = journal().stream()
                .map(e -> LocalDate.parse(e.path("businessDate").asText()))
                .distinct()
                .toList();
        assertThat(days).hasSizeGreaterThan(100).isSorted();
        assertThat(days.subList(0, days.size() - 1))
                .noneMatch(day -> day.getDayOfWeek().getValue() > 5);
    }

    @Test
    void hasOneClientThatIsCertifiedAsAStrangerCanSee() {
        assertThat(statesOf("audits", MELTEMI)).containsExactly("CLOSED", "CLOSED");
        assertThat(statesOf("certifications", MELTEMI)).containsExactly("ACTIVE");
        assertThat(statesOf("certificates", MELTEMI)).containsExactly("ISSUED");
        var meltemi = id("clients", MELTEMI);
        assertThat(items(assessor, "findings"))
                .filteredOn(f -> f.path("clientId").asText().equals(meltemi))
                .filteredOn(f -> f.path("type").asText().equals("NONCONFORMITY"))
                .extracting(
                        f -> f.path("grade").asText() + " " + f.path("state").asText())
                .containsExactlyInAnyOrder("MAJOR VERIFIED", "MINOR VERIFIED");
        assertThat(items(nobody, "public/certificates?q=meltemi"))
                .extracting(c -> c.path("status").asText())
                .containsExactly("VALID");
    }

    @Test
    void tellsInTheJournalHowItCameAboutStepByStepAndDayByDay() {
        var trail = trailOf(id("clients", MELTEMI));
        assertThat(trail)
                .extracting(e -> e.path("transition").asText())
                .containsSubsequence(
                        "A1", "A2", "A5", "A7", "A8", "A8", "A9", "U2", "U3", "U7", "U8", "U10", "U2", "U5", "U7", "N1",
                        "U8", "U10", "N2", "N3", "N2", "N4", "N5", "N6", "U12", "C1", "D1", "D3", "C2");
        assertThat(trail).allMatch(e -> e.path("outcome").asText().equals("DONE"));
        assertThat(trail).extracting(e -> e.path("businessDate").asText()).isSorted();
        assertThat(trail.get(0).path("businessDate"))
                .isNotEqualTo(trail.get(trail.size() - 1).path("businessDate"));
    }

    @Test
    void holdsTheRealExportAsEvidenceThatTheAuditorOpensByteForByte() throws Exception {
        var auditor = nobody.as("auditor@cb.example");
        var aegean = id("clients", "Aegean");
        var evidence = items(auditor, "evidence").stream()
                .filter(e -> e.path("clientId").asText().equals(aegean))
                .toList();
        assertThat(evidence).hasSize(1);
        assertThat(evidence.get(0).path("clauses").path(0).asText()).isEqualTo("8.6.1");
        var path = "evidence/" + evidence.get(0).path("id").asText() + "/revisions/1/files/1";
        var opened = auditor.get(path).is(200).response().body();
        assertThat(opened).isEqualTo(Files.readAllBytes(EXPORT));
        var told = evidence.get(0).findValue("sha256").asText();
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(opened)))
                .isEqualTo(told);
    }

    @Test
    void isTheSameAgainAfterAReset() {
        var before = everything();
        admin.post("demo/reset").is(200);
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void startsOverOnceForOneKeyAndSaysSoInTheJournal() {
        var key = UUID.randomUUID().toString();
        admin.call("POST", "demo/reset", null, r -> r.header("Idempotency-Key", key))
                .is(200);
        var manager = nobody.as("manager@cb.example");
        var written = manager.post("clients", "{\"name\":\"Written after the reset\"}")
                .is(201);
        admin.call("POST", "demo/reset", null, r -> r.header("Idempotency-Key", key))
                .is(200);
        manager.get("clients/" + written.id()).is(200);
        assertThat(items(assessor, "journal?q=demo.reset"))
                .extracting(e -> e.path("username").asText())
                .containsExactly("admin@cb.example");
    }

    @Test
    void startsOverOneAfterTheOtherWhenAskedTwiceAtOnce() {
        var resets = Stream.of(1, 2)
                .map(i -> CompletableFuture.supplyAsync(() -> admin.post("demo/reset")))
                .toList();
        assertThat(resets).allSatisfy(reset -> reset.join().is(200));
        hasClientsAtEveryStage();
    }

    @Test
    void letsNobodyInWhoIsNotAmongThePublishedAccounts() {
        nobody.post("tokens", "{\"username\":\"client@meltemi.example\",\"password\":\"attesta-demo\"}")
                .is(401);
    }

    private static List<String> everything() {
        var all = new ArrayList<String>();
        for (var resource : List.of(
                "clients", "applications", "audits", "findings", "evidence", "certifications", "certificates")) {
            items(assessor, resource)
                    .forEach(r -> all.add(
                            r.path("number").asText() + " " + r.path("state").asText()));
        }
        return all;
    }

    /** The whole trail about one client, oldest first. */
    private static List<JsonNode> trailOf(String clientId) {
        return journal().stream()
                .filter(e -> e.path("clientId").asText().equals(clientId))
                .toList();
    }

    /** Oldest first. */
    private static List<JsonNode> journal() {
        var trail = new ArrayList<JsonNode>();
        var cursor = "";
        while (cursor != null) {
            var page = assessor.get("journal?limit=200&sort=sequence" + cursor)
                    .is(200)
                    .json();
            page.path("items").forEach(trail::add);
            cursor = page.path("next").isNull()
                    ? null
                    : "&cursor=" + page.path("next").asText();
        }
        return trail;
    }

    private static List<String> statesOf(String resource, String client) {
        var id = id("clients", client);
        return items(assessor, resource).stream()
                .filter(r -> r.path("clientId").asText().equals(id))
                .map(r -> r.path("state").asText())
                .toList();
    }

    private static String id(String resource, String name) {
        return items(assessor, resource).stream()
                .filter(r -> r.path(resource.equals("clients") ? "name" : "clientName")
                        .asText()
                        .startsWith(name))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asText();
    }

    private static List<String> texts(String resource, String field) {
        return items(assessor, resource).stream()
                .map(r -> r.path(field).asText())
                .toList();
    }

    private static List<JsonNode> items(Api api, String path) {
        var items = api.get(path + (path.contains("?") ? "&" : "?") + "limit=200")
                .is(200)
                .json()
                .path("items");
        return StreamSupport.stream(items.spliterator(), false).toList();
    }
}
