package org.attesta.job;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.LocalDate;
import java.util.stream.StreamSupport;
import org.attesta.launcher.RunningAttesta;

/**
 * One organisation on its way, step by step; each step by the person who owns it. Other tests stop it where they have
 * questions of their own.
 */
public final class MainJob {

    public final Api client;
    public final Api evidence;
    public final Api manager;
    public final Api planner;
    public final Api lead;
    public final Api auditor;
    public final Api expert;
    public final Api decider;
    public final Api admin;
    final Transcript transcript;

    public String clientId;
    public String application;
    public String programme;
    public String stage1;
    public String stage2;
    public String export;
    public String certification;
    public String decision;
    String certificate;
    public FindingJob major;
    public FindingJob minor;
    public LocalDate today;

    public MainJob(URI root, Transcript transcript) {
        this.transcript = transcript;
        var door = Api.nobody(root, transcript);
        client = door.as("client@aegean.example");
        evidence = door.as("evidence@aegean.example");
        manager = door.as("manager@cb.example");
        planner = door.as("planner@cb.example");
        lead = door.as("lead@cb.example");
        auditor = door.as("auditor@cb.example");
        expert = door.as("expert@cb.example");
        decider = door.as("decision@cb.example");
        admin = door.as("admin@cb.example");
    }

    /** The whole job on a fresh demo that begins on {@code date}. */
    public static MainJob finished(URI root, Transcript transcript, LocalDate date) {
        return new MainJob(root, transcript)
                .from(date)
                .isAppliedForAndPlanned()
                .passesStage1()
                .passesStage2()
                .isDecided();
    }

    /** The demo as it was, for whoever comes next. */
    public static void startOver() {
        Api.nobody(RunningAttesta.url(), Transcript.none())
                .as("admin@cb.example")
                .post("demo/reset")
                .is(200);
    }

    /** Starts over and sets the business date, so that every run sees the same days. */
    public MainJob from(LocalDate date) {
        admin.post("demo/reset").is(200);
        return at(date);
    }

    public MainJob at(LocalDate date) {
        admin.call("PUT", "demo/clock", "{\"date\":\"" + date + "\"}", r -> {}).is(200);
        today = date;
        return this;
    }

    /** A1–A9: from the application to the planned cycle. */
    public MainJob isAppliedForAndPlanned() {
        new ApplicationJob(this).writes().submits().isReviewed().isAgreed().isPlanned();
        return this;
    }

    /** Stage 1: readiness, with the seven objectives. */
    public MainJob passesStage1() {
        return passesStage1("READY_WITH_CONCERNS");
    }

    public MainJob passesStage1(String result) {
        transcript.chapter("Stage 1");
        var first = today.plusDays(28);
        new AuditJob(this, stage1)
                .isStaffed(first, first.plusDays(1), "1.0", "0.5")
                .isConfirmedWithoutPlan()
                .starts(first)
                .answersTheChecklist()
                .recordsClientReviews(first.minusDays(60), first.minusDays(30))
                .closesFieldwork(first.plusDays(1))
                .reports(result);
        return this;
    }

    /** Stage 2: evidence, two nonconformities, the report. */
    public MainJob passesStage2() {
        transcript.chapter("Stage 2");
        var first = today.plusDays(27);
        var audit = new AuditJob(this, stage2)
                .isStaffed(first, first.plusDays(2), "3.0", "2.0")
                .isPlanned(first, "4.0");
        var request = EvidenceJob.asked(this, "Incident records of the last twelve months");
        export = EvidenceJob.uploaded(this, request, "Incident export", EvidenceJob.EXPORT);
        EvidenceJob.opened(this, export, EvidenceJob.EXPORT);
        audit.starts(first).answersTheChecklist();
        major = FindingJob.raised(this, "MAJOR", "8.6.1", export);
        minor = FindingJob.raised(this, "MINOR", "8.5.1.3", export);
        audit.closesFieldwork(first.plusDays(2)).reports(null);
        transcript.chapter("Nonconformities are answered and closed");
        minor.isAnswered();
        major.isAnswered();
        at(today.plusDays(20));
        major.isVerified(export);
        audit.recommends("GRANT");
        return this;
    }

    /** C1, C2: the package goes to somebody who was in no audit of it. */
    public MainJob isDecided() {
        return isHandedIn().isTaken().isGranted();
    }

    public MainJob isHandedIn() {
        transcript.chapter("The decision");
        certification = own(lead.get("certifications?limit=200"));
        lead.post(
                        "certifications/" + certification + "/submit-for-decision",
                        "{\"comments\":\"One minor open with an accepted plan.\"}")
                .is(200);
        decision = own(decider.get("decisions?limit=200"));
        return this;
    }

    public MainJob isTaken() {
        decider.post("decisions/" + decision + "/take").is(200);
        return this;
    }

    public MainJob isGranted() {
        certificate = decider.post("decisions/" + decision + "/decide", grant().toString())
                .is(200)
                .text("certificateId");
        return this;
    }

    public ObjectNode grant() {
        var decide = Api.JSON.createObjectNode().put("outcome", "GRANT").put("scope", scope());
        return decide.put("reason", "Conformity and effectiveness are shown; the package is complete.")
                .putNull("effective");
    }

    String scope() {
        return client.get("applications/" + application).is(200).text("scope");
    }

    /** The id of the record that is of this job's client. */
    public String own(Api.Answer list) {
        for (var record : items(list)) {
            if (record.path("clientId").asText().equals(clientId)) {
                return record.path("id").asText();
            }
        }
        throw new AssertionError("none of client " + clientId + " in " + list.json());
    }

    /** The id of the first record of the client whose name begins so. */
    public static String ofClient(Api.Answer list, String name) {
        for (var record : items(list)) {
            if (record.path("clientName").asText().startsWith(name)) {
                return record.path("id").asText();
            }
        }
        throw new AssertionError("none of " + name + " in " + list.json());
    }

    public static JsonNode items(Api.Answer list) {
        return list.is(200).json().path("items");
    }

    public static String person(Api api, String name) {
        return StreamSupport.stream(items(api.get("people?q=" + name)).spliterator(), false)
                .findFirst()
                .orElseThrow()
                .path("id")
                .asText();
    }
}
