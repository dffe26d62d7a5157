package org.attesta.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.attesta.job.Api;
import org.attesta.job.MainJob;
import org.attesta.job.Transcript;
import org.attesta.launcher.RunningAttesta;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("The clients of the demo")
class DemoStagesIT {

    @RegisterExtension
    static final RunningAttesta ATTESTA = new RunningAttesta();

    private static Api nobody;
    private static Api assessor;

    @BeforeAll
    static void startsOver() {
        nobody = Api.nobody(RunningAttesta.url(), Transcript.none());
        nobody.as("admin@cb.example").post("demo/reset").is(200);
        assessor = nobody.as("assessor@cb.example");
    }

    @Test
    void haveAuditsAtEveryStage() {
        assertThat(statesOf("audits", "Pontos")).containsExactlyInAnyOrder("TEAM_PROPOSED", "PLANNED");
        assertThat(statesOf("audits", "Rhenania")).containsExactlyInAnyOrder("CLOSED", "PLANNED");
        assertThat(statesOf("audits", "Epione")).containsExactlyInAnyOrder("CLOSED", "NC_FOLLOWUP");
        assertThat(statesOf("audits", "Halkyon")).containsExactlyInAnyOrder("CLOSED", "RECOMMENDED");
        assertThat(statesOf("audits", "Pelasgia")).containsExactlyInAnyOrder("CLOSED", "CLOSED", "IN_PROGRESS");
        assertThat(statesOf("audits", "Thermaikos")).containsExactlyInAnyOrder("CLOSED", "CLOSED", "POSTPONED");
        assertThat(statesOf("findings", "Rhenania")).containsExactly("ISSUED", "ISSUED");
        assertThat(statesOf("findings", "Epione"))
                .containsExactlyInAnyOrder("RESPONSE_SUBMITTED", "RESPONSE_SUBMITTED", "EVIDENCE_SUBMITTED", "ISSUED");
    }

    @Test
    void haveCertificationsInEveryState() {
        assertThat(statesOf("certifications", "Pontos")).containsExactly("IN_INITIAL");
        assertThat(statesOf("certifications", "Halkyon")).containsExactly("AWAITING_DECISION");
        assertThat(statesOf("certifications", "Pelasgia")).containsExactly("ACTIVE");
        assertThat(statesOf("certifications", "Ithaki")).containsExactly("SUSPENDED");
        assertThat(statesOf("certifications", "Emporeia")).containsExactly("WITHDRAWN");
        assertThat(statesOf("certifications", "Delos")).containsExactly("ENDED");
        assertThat(statesOf("decisions", "Halkyon")).containsExactly("PENDING");
        assertThat(items("certifications"))
                .filteredOn(c -> c.path("surveillanceOverdue").asBoolean())
                .extracting(c -> c.path("clientName").asText())
                .hasSize(1)
                .allMatch(name -> name.startsWith("Thermaikos"));
    }

    /** What is told to a visitor to try is possible. */
    @Test
    void leaveAFileThatADecisionMakerMayTake() throws Exception {
        var file = "decisions/" + MainJob.ofClient(assessor.get("decisions?limit=200"), "Halkyon");
        var gates = nobody.as("decision@cb.example").get(file + "/gates").is(200);
        assertThat(gates.json().path("transitions"))
                .filteredOn(t -> t.path("action").asText().equals("take"))
                .hasSize(1)
                .allMatch(t -> t.path("open").asBoolean());
    }

    @Test
    void haveSentFilesThatComeBackByteForByte() throws Exception {
        var auditor = nobody.as("auditor@cb.example");
        var sent = items("evidence");
        assertThat(sent).hasSizeGreaterThan(20);
        for (var evidence : sent) {
            for (var revision : evidence.path("revisions")) {
                for (var file : revision.path("files")) {
                    var path = "evidence/" + evidence.path("id").asText() + "/revisions/"
                            + revision.path("revision").asInt() + "/files/"
                            + file.path("k").asInt();
                    var bytes = auditor.get(path).is(200).response().body();
                    var hash = MessageDigest.getInstance("SHA-256").digest(bytes);
                    assertThat(HexFormat.of().formatHex(hash))
                            .isEqualTo(file.path("sha256").asText());
                }
            }
        }
    }

    /** Half days of a plan are as many as the days that count; an expert is never without an auditor (9.2.2.2.2). */
    @Test
    void planForEverybodyTheDaysThatAreCounted() {
        var planned = items("audits").stream()
                .map(a ->
                        assessor.get("audits/" + a.path("id").asText()).is(200).json())
                .filter(a -> !a.path("plan").path("agenda").isEmpty())
                .toList();
        assertThat(planned).hasSizeGreaterThan(6);
        for (var audit : planned) {
            var lines = stream(audit.path("plan").path("agenda"))
                    .filter(line -> !line.path("subject").asText().endsWith("meeting"))
                    .toList();
            for (var seat : audit.path("team")) {
                var halves = lines.stream()
                        .filter(line -> isOn(line, seat))
                        .map(line ->
                                line.path("date").asText() + line.path("from").asText())
                        .toList();
                assertThat(halves)
                        .as(audit.path("number").asText() + " "
                                + seat.path("name").asText())
                        .doesNotHaveDuplicates()
                        .hasSize((int) Math.round(2 * seat.path("days").asDouble()));
            }
            var experts = stream(audit.path("team"))
                    .filter(s -> s.path("part").asText().equals("TECHNICAL_EXPERT"))
                    .toList();
            assertThat(lines)
                    .filteredOn(line -> experts.stream().anyMatch(e -> isOn(line, e)))
                    .allMatch(line -> line.path("personIds").size() > experts.size());
        }
    }

    private static boolean isOn(JsonNode line, JsonNode seat) {
        return stream(line.path("personIds")).anyMatch(seat.path("personId")::equals);
    }

    /** What could become a nonconformity is said at an item of the checklist too (9.3.1.2.3). */
    @Test
    void haveTheirConcernsAtItemsOfTheChecklist() throws Exception {
        var stage1 = items("audits").stream()
                .filter(a -> a.path("clientName").asText().startsWith("Rhenania"))
                .filter(a -> a.path("type").asText().equals("STAGE1"))
                .findFirst()
                .orElseThrow();
        var of = stage1.path("id").asText();
        var concerns = items("findings").stream()
                .filter(f -> f.path("auditId").asText().equals(of))
                .map(f -> f.path("clause").asText())
                .toList();
        assertThat(stream(assessor.get("audits/" + of + "/checklist")
                        .is(200)
                        .json()
                        .path("items")))
                .filteredOn(i -> i.path("result").asText().equals("CONCERN"))
                .extracting(i -> i.path("item").path("clause").asText())
                .containsExactlyInAnyOrderElementsOf(concerns);
    }

    private static List<String> statesOf(String resource, String client) {
        var id = items("clients").stream()
                .filter(c -> c.path("name").asText().startsWith(client))
                .findFirst()
                .orElseThrow()
                .path("id");
        return items(resource).stream()
                .filter(r -> r.path("clientId").equals(id))
                .map(r -> r.path("state").asText())
                .toList();
    }

    private static List<JsonNode> items(String path) {
        var items = assessor.get(path + "?limit=200").is(200).json().path("items");
        return stream(items).toList();
    }

    private static Stream<JsonNode> stream(JsonNode items) {
        return StreamSupport.stream(items.spliterator(), false);
    }
}
