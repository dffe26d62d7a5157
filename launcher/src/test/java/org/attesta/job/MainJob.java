package org.attesta.job;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.LocalDate;
import java.util.stream.StreamSupport;

/** One organisation on its way, step by step; each step by the person who owns it. */
public final class MainJob {

    final Api client;
    final Api evidence;
    final Api manager;
    final Api planner;
    final Api lead;
    final Api auditor;
    final Api expert;
    final Api decider;
    final Api admin;
    final Transcript transcript;

    String clientId;
    String application;
    String programme;
    String stage1;
    String stage2;
    String export;
    String certification;
    String certificate;
    FindingJob major;
    FindingJob minor;
    LocalDate today;

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
                .applies()
                .isReviewed()
                .isAgreed()
                .isPlanned()
                .passesStage1()
                .passesStage2()
                .isDecided();
    }

    /** Starts over and sets the business date, so that every run sees the same days. */
    MainJob from(LocalDate date) {
        admin.post("demo/reset").is(200);
        return at(date);
    }

    MainJob at(LocalDate date) {
        admin.call("PUT", "demo/clock", "{\"date\":\"" + date + "\"}", r -> {}).is(200);
        today = date;
        return this;
    }

    /** A1: the client writes and submits. */
    MainJob applies() {
        transcript.chapter("The client applies");
        clientId = client.get("clients")
                .is(200)
                .json()
                .path("items")
                .path(0)
                .path("id")
                .asText();
        var sites = client.get("clients/" + clientId + "/sites").is(200).json().path("items");
        var draft = (ObjectNode) Api.json("""
                {"kind":"INITIAL","standard":"ISO/IEC 20000-1:2018",
                 "scope":"The SMS of Aegean Cloud Services supporting the provision of managed cloud hosting and service desk services to external customers from Athens and Heraklion",
                 "services":"Managed cloud hosting; service desk; monitoring",
                 "unit":"Service Operations","customers":"120 external customers in three countries",
                 "processes":"All processes of ISO/IEC 20000-1 clause 8, run on one service management tool",
                 "resources":"120 persons, two sites, ServiceNow, VMware and Kubernetes platforms",
                 "relationships":"Service Operations reports to the managing director; two internal suppliers",
                 "legalObligations":"GDPR; Greek law on electronic communications",
                 "personnel":[{"name":"Athens","persons":74},{"name":"Heraklion","persons":46}],
                 "outsourcedProcesses":"Data centre facility by an external supplier, controlled by contract and monthly review",
                 "allByOthers":false,"consultancyUsed":false,"languages":"Greek, English",
                 "authorityDeclared":true,"declaredBy":"Eleni Papadaki"}
                """);
        var ids = draft.putArray("siteIds");
        sites.forEach(site -> ids.add(site.path("id").asText()));
        application = client.post("applications", draft.toString()).is(201).id();
        client.get("applications/" + application + "/gates").is(200);
        client.post("applications/" + application + "/submit").is(200);
        return this;
    }

    /** A2–A5: the certification manager reviews, determines the audit time, accepts. */
    MainJob isReviewed() {
        transcript.chapter("The certification manager reviews and accepts");
        var version = manager.post("applications/" + application + "/start-review")
                .is(200)
                .json()
                .path("version");
        manager.put("applications/" + application + "/review", version.asLong(), """
                        {"sufficient":true,"understood":true,"able":true,"considered":true,"notes":"Two sites, one SMS.",
                         "technicalAreas":["INFRASTRUCTURE","SERVICE_DESK"],"table":"QMS-MD5",
                         "adjustments":[{"factor":"OTHER","percent":-20,"justification":"One homogeneous service line on one tool"}],
                         "stage1Share":30,"auditTimeJustification":"120 effective persons; one homogeneous service line"}
                        """)
                .is(200);
        manager.post("applications/" + application + "/accept").is(200);
        return this;
    }

    /** A7, A8: proposal and agreement, signed by both. */
    MainJob isAgreed() {
        transcript.chapter("Proposal and agreement");
        manager.post("applications/" + application + "/propose", """
                        {"fee":14500.00,"currency":"EUR",
                         "programmeOutline":"Stage 1 and Stage 2 within two months, surveillance in years one and two, recertification in year three"}
                        """).is(200);
        client.post("applications/" + application + "/sign", "{\"name\":\"Eleni Papadaki\"}")
                .is(200);
        manager.post("applications/" + application + "/sign", "{\"name\":\"Maria Konstantinou\"}")
                .is(200);
        return this;
    }

    /** A9: the planner makes the programme of the cycle. */
    MainJob isPlanned() {
        transcript.chapter("The planner plans the cycle");
        var dates = Api.JSON
                .createObjectNode()
                .put("stage1From", today.plusDays(28).toString())
                .put("stage1To", today.plusDays(29).toString())
                .put("stage2From", today.plusDays(56).toString())
                .put("stage2To", today.plusDays(58).toString());
        planner.post("applications/" + application + "/plan-programme", dates.toString())
                .is(200);
        for (var audit : items(planner.get("audits?limit=200"))) {
            if (audit.path("clientId").asText().equals(clientId)) {
                programme = audit.path("programmeId").asText();
                if (audit.path("type").asText().equals("STAGE1")) {
                    stage1 = audit.path("id").asText();
                } else {
                    stage2 = audit.path("id").asText();
                }
            }
        }
        return this;
    }

    /** Stage 1: readiness, with the seven objectives. */
    MainJob passesStage1() {
        transcript.chapter("Stage 1");
        var first = today.plusDays(28);
        new AuditJob(this, stage1)
                .isStaffed(first, first.plusDays(1), "1.0", "0.5")
                .isConfirmedWithoutPlan()
                .starts(first)
                .answersTheChecklist()
                .recordsClientReviews(first.minusDays(60), first.minusDays(30))
                .closesFieldwork(first.plusDays(1))
                .reports("READY_WITH_CONCERNS");
        return this;
    }

    /** Stage 2: evidence, two nonconformities, the report. */
    MainJob passesStage2() {
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
    MainJob isDecided() {
        transcript.chapter("The decision");
        certification = own(lead.get("certifications?limit=200"));
        lead.post(
                        "certifications/" + certification + "/submit-for-decision",
                        "{\"comments\":\"One minor open with an accepted plan.\"}")
                .is(200);
        var decision = own(decider.get("decisions?limit=200"));
        decider.post("decisions/" + decision + "/take").is(200);
        var decide = Api.JSON.createObjectNode().put("outcome", "GRANT").put("scope", scope());
        decide.put("reason", "Conformity and effectiveness are shown; the package is complete.")
                .putNull("effective");
        certificate = decider.post("decisions/" + decision + "/decide", decide.toString())
                .is(200)
                .text("certificateId");
        return this;
    }

    String scope() {
        return client.get("applications/" + application).is(200).text("scope");
    }

    private String own(Api.Answer list) {
        for (var record : items(list)) {
            if (record.path("clientId").asText().equals(clientId)) {
                return record.path("id").asText();
            }
        }
        throw new AssertionError("none of client " + clientId + " in " + list.json());
    }

    static JsonNode items(Api.Answer list) {
        return list.is(200).json().path("items");
    }

    static String person(Api api, String name) {
        return StreamSupport.stream(items(api.get("people?q=" + name)).spliterator(), false)
                .findFirst()
                .orElseThrow()
                .path("id")
                .asText();
    }
}
