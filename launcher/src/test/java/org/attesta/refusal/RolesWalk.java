package org.attesta.refusal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.attesta.checklist.ChecklistFiles;
import org.attesta.job.Api;
import org.attesta.job.ApplicationJob;
import org.attesta.job.AuditJob;
import org.attesta.job.EvidenceJob;
import org.attesta.job.FindingJob;
import org.attesta.job.MainJob;

/** Brings one record of each kind into each of its states, and stops there. */
final class RolesWalk {

    private static final String REASON = "{\"reason\":\"To see who may\"}";
    private static final LocalDate STAGE1 = LocalDate.parse("2026-12-29");
    private static final LocalDate STAGE2 = LocalDate.parse("2027-01-26");

    private final MainJob job;
    private final Consumer<String> stop;
    private String request;
    private String account;

    /** @param stop what is done with a record in a state, by its address */
    RolesWalk(MainJob job, Consumer<String> stop) {
        this.job = job;
        this.stop = stop;
    }

    void walk() {
        application();
        declaration();
        checklist();
        people();
        stage1();
        stage2IsPrepared();
        evidence();
        findings();
        stage2IsReported();
        decision();
        certification();
    }

    /** For each address with parameters, one that exists. */
    Map<String, String> records() {
        var code = first("audits/" + job.stage2 + "/checklist", "number");
        var person = "people/" + MainJob.person(job.manager, "Alexiou");
        var sites = "clients/" + job.clientId + "/sites";
        var records = new LinkedHashMap<String, String>();
        records.put("accounts/{id}", account);
        records.put("applications/{id}", "applications/" + job.application);
        records.put("audits/{id}/checklist/{code}", "audits/" + job.stage2 + "/checklist/" + code);
        records.put("audits/{id}", "audits/" + job.stage2);
        records.put("clients/{id}/sites/{site}", sites + "/" + first(sites, "id"));
        records.put("clients/{id}", "clients/" + job.clientId);
        records.put("evidence/{id}", "evidence/" + job.export);
        records.put("evidence-requests/{id}", request);
        records.put("findings/{id}", job.minor.path());
        records.put(
                "people/{id}/competences/{competence}",
                person + "/competences/" + first(person + "/competences", "id"));
        records.put("people/{id}", person);
        records.put("programmes/{id}", "programmes/" + job.programme);
        return records;
    }

    private String first(String list, String field) {
        return MainJob.items(job.manager.get(list)).path(0).path(field).asText();
    }

    private void application() {
        var application = new ApplicationJob(job).writes();
        stop.accept(application.path());
        application.submits();
        stop.accept(application.path());
        application.startsReview().keepsReview(application.review());
        stop.accept(application.path());
        act(job.manager, application.path(), "request-info", "{\"gaps\":[\"Shifts\"]}");
        stop.accept(application.path());
        act(job.client, application.path(), "answer", "{\"answer\":\"Two shifts\"}");
        application.isAccepted();
        stop.accept(application.path());
        application.isProposed();
        stop.accept(application.path());
        application.isSignedByClient().isSignedByBody();
        stop.accept(application.path());
        application.isPlanned();
        stop.accept("programmes/" + job.programme);
    }

    private void declaration() {
        var said = "{\"clientId\":\"" + job.clientId + "\",\"conflict\":true,\"statement\":\"Worked there once\"}";
        stop.accept(
                "declarations/" + job.expert.post("declarations", said).is(201).id());
    }

    private void checklist() {
        var draft = ChecklistFiles.of(job.manager).under("2090.1").sent(job.manager);
        stop.accept("checklists/" + draft.is(201).id());
        act(job.manager, "checklists/" + draft.id(), "discard", null);
    }

    /** Somebody new at the client; the link is answered, since a demo sends no mail. */
    private void people() {
        var made = job.client
                .post("invitations", "{\"email\":\"" + UUID.randomUUID() + "@people.example\",\"roles\":[\"EVID\"]}")
                .is(201);
        stop.accept("invitations/" + made.id());
        var token = made.text("link").replaceAll(".*/", "");
        var joined = job.manager
                .post(
                        "public/links/" + token,
                        "{\"name\":\"Rea Makri\",\"newPassword\":\"three geese over the harbour\"}")
                .is(200);
        account = "accounts/"
                + job.manager
                        .with("new", joined.text("token"))
                        .get("accounts/me")
                        .id();
        stop.accept(account);
        act(job.client, account, "disable", null);
        stop.accept(account);
        stop.accept("outbox/" + first("outbox?q=client@aegean.example", "id"));
    }

    private void stage1() {
        var path = "audits/" + job.stage1;
        var audit = new AuditJob(job, job.stage1);
        stop.accept(path);
        audit.isDated(STAGE1, STAGE1.plusDays(1)).isProposed("1.0", "0.5");
        stop.accept(path);
        audit.isAccepted();
        stop.accept(path);
        audit.isConfirmedWithoutPlan();
        stop.accept(path);
        audit.starts(STAGE1);
        stop.accept(path);
        act(job.lead, path, "terminate", "{\"reason\":\"Power failure\",\"outcome\":\"The rest at Stage 2\"}");
        act(job.manager, path, "terminate", "{}");
        stop.accept(path);
        audit.draftsReport();
        stop.accept(path);
        audit.writesReport("NOT_READY");
        act(job.lead, path, "issue-report", null);
        stop.accept(path);
        stage1IsRepeated();
    }

    /** What ended early said nothing about readiness; another Stage 1 has opened. */
    private void stage1IsRepeated() {
        var first = job.stage1;
        for (var audit : MainJob.items(job.planner.get("audits?limit=200"))) {
            boolean another = audit.path("type").asText().equals("STAGE1")
                    && audit.path("clientId").asText().equals(job.clientId)
                    && !audit.path("id").asText().equals(first);
            if (another) {
                job.stage1 = audit.path("id").asText();
            }
        }
        var day = STAGE1.plusDays(8);
        new AuditJob(job, job.stage1)
                .isStaffed(day, day.plusDays(1), "1.0", "0.5")
                .isConfirmedWithoutPlan()
                .starts(day)
                .answersTheChecklist()
                .recordsClientReviews(day.minusDays(60), day.minusDays(30))
                .closesFieldwork(day.plusDays(1))
                .reports("READY_WITH_CONCERNS");
    }

    private void stage2IsPrepared() {
        var path = "audits/" + job.stage2;
        act(job.planner, path, "postpone", REASON);
        stop.accept(path);
        act(job.planner, path, "replan", "{\"from\":\"" + STAGE2 + "\",\"to\":\"" + STAGE2.plusDays(2) + "\"}");
        var audit = new AuditJob(job, job.stage2).isStaffed(STAGE2, STAGE2.plusDays(2), "3.0", "2.0");
        audit.writesPlan(STAGE2, "4.0");
        act(job.lead, path, "send-plan", null);
        stop.accept(path);
        act(job.client, path, "confirm", null);
        audit.starts(STAGE2);
    }

    private void evidence() {
        request = "evidence-requests/" + EvidenceJob.asked(job, "Incident records of the last twelve months");
        stop.accept(request);
        var id = request.substring(request.indexOf('/') + 1);
        job.export = EvidenceJob.uploaded(job, id, "Incident export", EvidenceJob.EXPORT);
        var evidence = "evidence/" + job.export;
        stop.accept(request);
        stop.accept(evidence);
        act(job.lead, request, "accept", null);
        stop.accept(request);
        act(job.lead, request, "need-more", REASON);
        stop.accept(request);
        for (var judged : new String[] {"accept-for-review", "sufficient", "insufficient", "not-relevant"}) {
            act(job.auditor, evidence, judged, "{\"reason\":\"Seen\"}");
            stop.accept(evidence);
        }
    }

    private void findings() {
        job.minor = drafted("MINOR", "8.5.1.3").isIssued();
        stop.accept(job.minor.path());
        job.major = drafted("MAJOR", "8.6.1");
        stop.accept(job.major.path());
        job.major.isIssued();
        stop.accept(job.major.path());
        act(job.client, job.major.path(), "dispute", REASON);
        stop.accept(job.major.path());
        var other = MainJob.person(job.manager, "Alexiou");
        act(
                job.manager,
                job.major.path(),
                "resolve-dispute",
                "{\"outcome\":\"ISSUED\",\"reason\":\"It stands\",\"withPersonId\":\"" + other + "\"}");
        job.major.responds();
        stop.accept(job.major.path());
        act(job.lead, job.major.path(), "return", REASON);
        stop.accept(job.major.path());
        job.major.isAnswered();
        stop.accept(job.major.path());
        job.major.evidenceIsSubmitted(job.export);
        stop.accept(job.major.path());
        act(job.lead, job.major.path(), "reject-evidence", REASON);
        job.minor.isAnswered();
    }

    private FindingJob drafted(String grade, String clause) {
        return FindingJob.drafted(job, FindingJob.draft(job, grade, clause, job.export));
    }

    private void stage2IsReported() {
        var path = "audits/" + job.stage2;
        var audit = new AuditJob(job, job.stage2).answersTheChecklist().closesFieldwork(STAGE2.plusDays(2));
        stop.accept(path);
        audit.reports(null);
        stop.accept(path);
        stop.accept("certifications/" + job.own(job.lead.get("certifications?limit=200")));
        job.major.isVerified(job.export);
        stop.accept(job.major.path());
        audit.recommends("GRANT");
        stop.accept(path);
    }

    private void decision() {
        job.isHandedIn();
        stop.accept("certifications/" + job.certification);
        stop.accept("decisions/" + job.decision);
        job.isTaken();
        stop.accept("decisions/" + job.decision);
        act(job.decider, "decisions/" + job.decision, "return", REASON);
        stop.accept("decisions/" + job.decision);
        var answered = "{\"comments\":\"As before.\",\"answers\":\"The sample was drawn by a random start.\"}";
        act(job.lead, "certifications/" + job.certification, "submit-for-decision", answered);
        job.decision = job.own(job.decider.get("decisions?limit=200"));
        job.isTaken().isGranted();
    }

    private void certification() {
        var path = "certifications/" + job.certification;
        stop.accept(path);
        act(job.manager, path, "suspend", REASON);
        job.decision = job.own(job.decider.get("decisions?limit=200&state=PENDING"));
        job.isTaken();
        act(job.decider, "decisions/" + job.decision, "decide", "{\"outcome\":\"SUSPEND\",\"reason\":\"As proposed\"}");
        stop.accept(path);
        job.at(LocalDate.parse(job.manager.get(path).text("expiry")).plusDays(1));
        stop.accept(path);
    }

    private static ObjectNode act(Api who, String record, String action, String body) {
        return (ObjectNode)
                who.call("POST", record + "/" + action, body, r -> {}).is(200).json();
    }
}
