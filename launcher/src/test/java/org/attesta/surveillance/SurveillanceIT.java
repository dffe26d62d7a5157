package org.attesta.surveillance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import org.attesta.job.Api;
import org.attesta.job.Api.Answer;
import org.attesta.job.AuditJob;
import org.attesta.job.FindingJob;
import org.attesta.job.MainJob;
import org.attesta.job.Transcript;
import org.attesta.launcher.RunningAttesta;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Rulebook §1.5 (calendar rule), 9.6.1 and worked examples E6 and E11. */
@DisplayName("The years after the decision")
@ExtendWith(RunningAttesta.class)
class SurveillanceIT {

    /** The decision of the main job falls on this day, for a job that begins on 2026-12-01. */
    private static final LocalDate DECIDED = LocalDate.parse("2027-02-17");

    private MainJob job;

    @Test
    void oneIsMaintainedByItsLeaderTheNextByTheDecisionMakers() {
        job = MainJob.finished(RunningAttesta.url(), Transcript.none(), LocalDate.parse("2026-12-01"));
        assertThat(certification().path("certifiedOn").asText()).isEqualTo(DECIDED.toString());
        assertThat(certification().path("surveillanceDue").asText()).isEqualTo("2028-02-17");
        firstWithoutMajor();
        secondWithMajor();
        thenComesTheRecertification();
    }

    /** 9.6.3.1.1: in due time before the expiry, as the body has set it. */
    private void thenComesTheRecertification() {
        var latest = LocalDate.parse("2029-12-18");
        assertThat(certification().path("recertificationFrom").asText()).isEqualTo("2029-08-16");
        assertThat(certification().path("recertificationLatest").asText()).isEqualTo(latest.toString());
        var programme = job.planner
                .get("programmes/" + certification().path("programmeId").asText())
                .is(200);
        assertThat(programme.text("recertificationFrom")).isEqualTo("2029-08-16");
        assertThat(programme.text("recertificationLatest")).isEqualTo(latest.toString());
        assertThat(due(latest.minusDays(91), job.certification)).isEmpty();
        assertThat(due(latest, job.certification)).containsExactly("RECERTIFICATION 0", "EXPIRY 60");
        assertThat(due(latest.plusDays(1), job.certification)).containsExactly("RECERTIFICATION -1", "EXPIRY 59");
    }

    private void firstWithoutMajor() {
        job.at(LocalDate.parse("2027-10-29"));
        assertThat(surveillances()).isEmpty();
        job.at(LocalDate.parse("2027-10-30"));
        var audit = conducted(LocalDate.parse("2028-01-24"));
        refused(maintain(), "R-9.6.1");
        audit.reports(null);
        refused(
                job.lead.post(last() + "/recommend", "{\"recommendation\":\"GRANT\",\"text\":\"Fine.\"}"),
                "R-9.4.8.2p");
        audit.recommends("MAINTAIN");
        assertThat(job.decider
                        .post("certifications/" + job.certification + "/maintain")
                        .status())
                .isEqualTo(403);
        refused(job.auditor.post("certifications/" + job.certification + "/maintain"), "C5");
        var maintained = maintain().is(200);
        assertThat(maintained.text("state")).isEqualTo("ACTIVE");
        assertThat(maintained.text("maintainedOn")).isEqualTo(job.today.toString());
        // around 24 months after the decision, two more at most
        assertThat(maintained.text("surveillanceDue")).isEqualTo("2029-04-17");
        assertThat(maintained.text("expiry")).isEqualTo("2030-02-16");
        assertThat(job.lead.get(last()).text("state")).isEqualTo("CLOSED");
        refused(maintain(), "R-9.6.1");
    }

    private void secondWithMajor() {
        job.at(LocalDate.parse("2028-11-01"));
        var audit = conducted(LocalDate.parse("2029-01-22"));
        job.stage2 = last().substring("audits/".length());
        var major = FindingJob.raised(job, "MAJOR", "8.6.1", job.export);
        assertThat(certification().path("decisionId").isNull()).isTrue();
        audit.reports(null);
        var review = certification().path("decisionId").asText();
        assertThat(job.decider.get("decisions/" + review).is(200).text("kind")).isEqualTo("SURVEILLANCE");
        comesBackAndIsHandedInAgain(review);
        major.isAnswered().isVerified(job.export);
        audit.recommends("MAINTAIN");
        refused(maintain(), "R-9.6.1");
        assertThat(job.lead.post("decisions/" + review + "/take").status()).isEqualTo(403);
        job.decider.post("decisions/" + review + "/take").is(200);
        job.decider
                .post(
                        "decisions/" + review + "/decide",
                        "{\"outcome\":\"MAINTAIN\",\"reason\":\"The major is resolved.\"}")
                .is(200);
        assertThat(certification().path("state").asText()).isEqualTo("ACTIVE");
        assertThat(certification().path("maintainedOn").asText()).isEqualTo(job.today.toString());
        assertThat(certification().path("surveillanceDue").isNull()).isTrue();
        assertThat(certification().path("decisionId").isNull()).isTrue();
        assertThat(job.lead.get(last()).text("state")).isEqualTo("CLOSED");
    }

    /** 9.5.1.4: questions and answers belong to the record; the client reads neither. */
    private void comesBackAndIsHandedInAgain(String review) {
        job.decider.post("decisions/" + review + "/take").is(200);
        job.decider
                .post("decisions/" + review + "/return", "{\"reason\":\"Was the supplier seen?\"}")
                .is(200);
        assertThat(job.client
                        .get("certifications/" + job.certification)
                        .is(200)
                        .json()
                        .toString())
                .doesNotContain("supplier seen");
        var again = "certifications/" + job.certification + "/submit-for-decision";
        refused(job.auditor.post(again, "{\"answers\":\"Yes.\"}"), "C5");
        refused(job.lead.post(again, "{}"), "R-9.5.1.4");
        job.lead.post(again, "{\"answers\":\"On the second day.\"}").is(200);
        var file = job.decider.get("decisions/" + review).is(200).json();
        assertThat(file.path("exchanges").path(0).path("answer").asText()).isEqualTo("On the second day.");
        assertThat(file.path("auditId").asText()).isEqualTo(last().substring("audits/".length()));
    }

    @Test
    void whatIsNotDoneInTimeIsOverdueTheDayAfter() {
        job = new MainJob(RunningAttesta.url(), Transcript.none()).from(LocalDate.parse("2026-12-01"));
        var active = ofMeltemi(job.manager.get("certifications?state=ACTIVE"));
        var id = active.path("id").asText();
        var limit = LocalDate.parse(active.path("surveillanceDue").asText());
        job.at(limit);
        assertThat(overdue(id)).isFalse();
        assertThat(due(limit, id)).containsExactly("SURVEILLANCE 0");
        job.at(limit.plusDays(1));
        assertThat(overdue(id)).isTrue();
        assertThat(due(job.today, id)).containsExactly("SURVEILLANCE -1");
        assertThat(toldOverdue(id)).hasSize(1);
        job.at(limit.plusDays(5));
        assertThat(toldOverdue(id)).hasSize(1);
        assertThat(job.client.get("due?on=" + job.today).is(200).json().path("items"))
                .noneMatch(item -> item.path("id").asText().equals(id));
        assertThat(job.manager.get("due?on=2027-02-30").status()).isEqualTo(400);
    }

    /** What is due for a record within the next days, with the days that are left. */
    private List<String> due(LocalDate on, String id) {
        var items = job.manager.get("due?on=" + on).is(200).json().path("items");
        return StreamSupport.stream(items.spliterator(), false)
                .filter(item -> item.path("id").asText().equals(id))
                .map(item ->
                        item.path("kind").asText() + " " + item.path("daysLeft").asInt())
                .toList();
    }

    private boolean overdue(String id) {
        return job.manager
                .get("certifications/" + id)
                .is(200)
                .json()
                .path("surveillanceOverdue")
                .asBoolean();
    }

    /** From the declarations to the end of fieldwork; only what the agenda and the rules ask for is answered. */
    private AuditJob conducted(LocalDate first) {
        assertThat(surveillances()).isNotEmpty();
        for (var person : List.of(job.lead, job.auditor, job.decider)) {
            person.post("declarations", "{\"clientId\":\"" + job.clientId + "\",\"conflict\":false}")
                    .is(201);
        }
        var audit = new AuditJob(job, last().substring("audits/".length()))
                .isStaffed(first, first.plusDays(1), "1.5", "1.0")
                .isPlanned(first, "2.0")
                .starts(first);
        answerWhatIsAsked();
        return audit.closesFieldwork(first.plusDays(1));
    }

    private void answerWhatIsAsked() {
        var answered = 0;
        for (var item : MainJob.items(job.auditor.get(last() + "/checklist"))) {
            var code = item.path("number").asText();
            if (code.startsWith("SV-") || code.startsWith("S2-8.6.1-") || code.startsWith("S2-8.5.1")) {
                job.auditor
                        .put(
                                last() + "/checklist/" + code,
                                item.path("version").asLong(),
                                "{\"result\":\"CONFORM\",\"note\":\"Seen.\",\"reason\":null}")
                        .is(200);
                answered++;
            }
        }
        assertThat(answered).isGreaterThanOrEqualTo(8);
    }

    private List<JsonNode> surveillances() {
        return StreamSupport.stream(
                        MainJob.items(job.planner.get("audits?limit=200")).spliterator(), false)
                .filter(a -> a.path("clientId").asText().equals(job.clientId))
                .filter(a -> a.path("type").asText().equals("SURVEILLANCE"))
                .toList();
    }

    /** The path of the surveillance audit opened last. */
    private String last() {
        return surveillances().stream()
                .max((a, b) ->
                        a.path("number").asText().compareTo(b.path("number").asText()))
                .map(a -> "audits/" + a.path("id").asText())
                .orElseThrow();
    }

    private JsonNode certification() {
        return job.lead.get("certifications/" + job.certification).is(200).json();
    }

    private Answer maintain() {
        return job.lead.post("certifications/" + job.certification + "/maintain");
    }

    private static void refused(Answer answer, String rule) {
        answer.is(409);
        assertThat(answer.json().path("violations"))
                .extracting(v -> v.path("rule").asText())
                .contains(rule);
    }

    private List<JsonNode> toldOverdue(String id) {
        var told = MainJob.items(job.manager.get("journal?q=certification.surveillance-overdue"));
        return StreamSupport.stream(told.spliterator(), false)
                .filter(entry -> entry.path("subjectId").asText().equals(id))
                .toList();
    }

    private static JsonNode ofMeltemi(Api.Answer list) {
        return StreamSupport.stream(MainJob.items(list).spliterator(), false)
                .filter(c -> c.path("clientName").asText().startsWith("Meltemi"))
                .findFirst()
                .orElseThrow();
    }
}
