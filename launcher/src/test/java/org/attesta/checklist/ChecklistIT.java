package org.attesta.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.attesta.job.Api;
import org.attesta.job.MainJob;
import org.attesta.job.Transcript;
import org.attesta.launcher.RunningAttesta;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("A checklist of the body's own")
@ExtendWith(RunningAttesta.class)
class ChecklistIT {

    private static final LocalDate BEGIN = LocalDate.parse("2026-12-01");

    private final MainJob job = new MainJob(RunningAttesta.url(), Transcript.none());
    private final Api manager = job.manager;
    private final Api admin = job.admin;

    @BeforeEach
    void fromTheBeginning() {
        job.from(BEGIN);
    }

    @AfterAll
    static void startOver() {
        MainJob.startOver();
    }

    private static String force(Object from, String reason) {
        return "{\"from\":" + (from == null ? "null" : "\"" + from + "\"") + ",\"reason\":\"" + reason + "\"}";
    }

    private static Stream<JsonNode> each(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private String draft(String version) {
        var draft = ChecklistFiles.of(manager).under(version).sent(admin).is(201);
        assertThat(draft.text("state")).isEqualTo("DRAFT");
        assertThat(draft.response().headers().firstValue("Location").orElseThrow())
                .endsWith("/api/v1/checklists/" + draft.id());
        return "checklists/" + draft.id();
    }

    private String current() {
        return job.lead
                .get("schemes")
                .is(200)
                .json()
                .at("/items/0/checklistVersion")
                .asText();
    }

    private String pinnedBy(String audit) {
        return job.lead.get("audits/" + audit).is(200).text("checklistVersion");
    }

    @Test
    void isEqualToWhatWasGivenOut() {
        var given = ChecklistFiles.of(job.lead).content().path("items");
        var path = draft("2090.1");
        assertThat(job.lead.get("schemes/checklists/2090.1").is(200).json().path("items"))
                .isEqualTo(given);
        assertThat(job.lead.get(path + "/difference").is(200).json().path("items"))
                .isEmpty();
        assertThat(current()).isEqualTo(ChecklistFiles.SHIPPED);
    }

    @Test
    void isPinnedByAuditsThatOpenFromItsDayOn() {
        job.isAppliedForAndPlanned();
        var path = draft("2090.1");
        var day = BEGIN.plusDays(6);
        manager.post(path + "/put-in-force", force(day, "Lessons learnt")).is(200);
        assertThat(current()).isEqualTo(ChecklistFiles.SHIPPED);
        job.at(day);
        assertThat(current()).isEqualTo("2090.1");
        job.planner
                .post("audits/" + job.stage1 + "/cancel", "{\"reason\":\"Moved to next year\"}")
                .is(200);
        var again = each(job.planner
                        .get("audits?limit=200&state=PLANNED")
                        .json()
                        .path("items"))
                .filter(a -> a.path("type").asText().equals("STAGE1"))
                .filter(a -> a.path("clientId").asText().equals(job.clientId))
                .findFirst()
                .orElseThrow();
        assertThat(again.path("checklistVersion").asText()).isEqualTo("2090.1");
        assertThat(pinnedBy(job.stage1)).isEqualTo(ChecklistFiles.SHIPPED);
        assertThat(pinnedBy(job.stage2)).isEqualTo(ChecklistFiles.SHIPPED);
        var asked = job.lead.get("audits/" + again.path("id").asText() + "/checklist");
        assertThat(asked.is(200).json().path("items")).isNotEmpty();
    }

    @Test
    void isPutInForceOnceInOrderAndNotBackInTime() {
        var path = draft("2090.1");
        admin.post(path + "/put-in-force", force(BEGIN, "Why")).is(403);
        refused(path, force(BEGIN.minusDays(1), "Why"), "2026-12-01 or later");
        refused(path, force(null, "Why"), "2026-12-01 or later");
        refused(path, force(BEGIN, " "), "A reason is given");
        manager.post(path + "/put-in-force", force("2026-02-30", "Why")).is(400);
        manager.post(path + "/put-in-force", force(BEGIN.plusDays(9), "Why")).is(200);
        assertThat(manager.post(path + "/discard").is(409).json().toString()).contains("CHECKLIST");
        manager.post(path + "/put-in-force", force(BEGIN.plusDays(9), "Why")).is(409);
        var next = draft("2090.2");
        refused(next, force(BEGIN.plusDays(8), "Why"), "no earlier than the version before, 2026-12-10");
        manager.post(next + "/put-in-force", force(BEGIN.plusDays(9), "Why")).is(200);
        job.at(BEGIN.plusDays(9));
        assertThat(current()).isEqualTo("2090.2");
        assertThat(manager.get(path + "/trail").is(200).json().toString())
                .contains("checklist.receive", "checklist.put-in-force", "REFUSED", "FORBIDDEN");
    }

    private void refused(String path, String body, String why) {
        assertThat(manager.post(path + "/put-in-force", body).is(409).json().toString())
                .contains("CHECKLIST", "10.2.3", why);
    }

    @Test
    void isALaterVersionWhenItComesAndWhenItIsPutInForce() {
        var early = draft("2090.1");
        var later = draft("2090.2");
        assertThat(ChecklistFiles.of(manager)
                        .under("2090.2")
                        .sent(manager)
                        .is(400)
                        .json()
                        .at("/errors/0/field")
                        .asText())
                .isEqualTo("version");
        ChecklistFiles.of(manager).under("2026.2").sent(manager).is(400);
        ChecklistFiles.of(manager).under("2025.9").sent(manager).is(400);
        manager.post(later + "/put-in-force", force(BEGIN, "Why")).is(200);
        refused(early, force(BEGIN, "Why"), "later than every other");
        admin.post(early + "/discard").is(200);
        job.lead.get("schemes/checklists/2090.1").is(404);
    }

    @Test
    void tellsWhatIsNewPerClause() {
        var file = ChecklistFiles.of(manager).under("2090.1");
        var items = (ArrayNode) file.content().path("items");
        int last = items.size() - 1;
        var gone = items.remove(last).path("code").asText();
        file.item(0, item -> item.withObject("/question").put("el", "Διαβάστηκαν όλα;"));
        var path = "checklists/" + file.sent(manager).is(201).id();
        assertThat(manager.get(path).text("before")).isEqualTo(ChecklistFiles.SHIPPED);
        var changes = manager.get(path + "/difference").is(200).json().path("items");
        assertThat(each(changes)
                        .map(c -> c.path("code").asText()
                                + " " + c.path("kind").asText()
                                + " " + c.path("parts").path(0).path("part").asText()))
                .containsExactlyInAnyOrder("S1-OBJ-A CHANGED question.el", gone + " REMOVED question.en");
    }

    @Test
    void isRefusedWithEveryPlace() {
        var file = ChecklistFiles.of(manager).under("2090.1");
        file.item(3, item -> item.put("clause", "4.77"));
        file.item(5, item -> item.withObject("/evidence").remove("el"));
        var errors = file.sent(manager).is(400).json().path("errors");
        assertThat(each(errors).map(e -> e.path("field").asText()))
                .containsExactly("items[3].clause", "items[5].evidence.el");
    }

    @Test
    void isRefusedWhenItIsNoSuchFile() {
        assertThat(sent("\uFEFF{}".getBytes(StandardCharsets.UTF_8))
                        .is(400)
                        .json()
                        .toString())
                .contains("byte order mark");
        assertThat(sent("{}".getBytes(StandardCharsets.UTF_16LE)).is(400).json().toString())
                .contains("UTF-16");
        assertThat(sent(("{\"items\":" + "[".repeat(5000)).getBytes(StandardCharsets.UTF_8))
                        .is(400)
                        .json()
                        .toString())
                .contains("10 levels");
        assertThat(sent(new byte[0]).is(400).json().toString()).contains("empty");
        sent(new byte[10 * 1024 * 1024]).is(413);
    }

    private Api.Answer sent(byte[] file) {
        return manager.send(
                "POST",
                "schemes/checklists",
                BodyPublishers.ofByteArray(file),
                r -> r.header("Content-Type", "application/json"));
    }

    @Test
    void isNoBusinessOfClientsAndAuditors() {
        var path = draft("2090.1");
        job.client.get(path).is(404);
        job.client.post(path + "/discard").is(404);
        ChecklistFiles.of(manager).under("2090.2").sent(job.client).is(403);
        ChecklistFiles.of(manager).under("2090.2").sent(job.lead).is(403);
        List.of(job.lead, job.planner, job.decider)
                .forEach(reader -> reader.get(path).is(200));
        job.client.get("schemes").is(200);
    }
}
