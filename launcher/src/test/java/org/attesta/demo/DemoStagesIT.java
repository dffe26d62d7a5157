package org.attesta.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
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
        return StreamSupport.stream(items.spliterator(), false).toList();
    }
}
