package org.attesta.job;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** An application on its way, from the applicant's draft to the planned cycle. */
public final class ApplicationJob {

    private final MainJob job;

    private long version;

    public ApplicationJob(MainJob job) {
        this.job = job;
    }

    /** The client's draft, which holds everything of 9.1.1. */
    public ApplicationJob writes() {
        job.transcript.chapter("The client applies");
        job.application =
                job.client.post("applications", wanted().toString()).is(201).id();
        job.client.get(path() + "/gates").is(200);
        return this;
    }

    /** A1. */
    public ApplicationJob submits() {
        job.client.post(path() + "/submit").is(200);
        return this;
    }

    /** A complete application. */
    public ObjectNode wanted() {
        job.clientId = job.client
                .get("clients")
                .is(200)
                .json()
                .path("items")
                .path(0)
                .path("id")
                .asText();
        var sites = job.client
                .get("clients/" + job.clientId + "/sites")
                .is(200)
                .json()
                .path("items");
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
        return draft;
    }

    /** A2–A5: the certification manager reviews, determines the audit time, accepts. */
    public ApplicationJob isReviewed() {
        job.transcript.chapter("The certification manager reviews and accepts");
        return startsReview().keepsReview(review()).isAccepted();
    }

    public ApplicationJob startsReview() {
        version = versionOf(job.manager.post(path() + "/start-review"));
        return this;
    }

    public ObjectNode review() {
        return (ObjectNode) Api.json("""
                {"sufficient":true,"understood":true,"able":true,"considered":true,"notes":"Two sites, one SMS.",
                 "technicalAreas":["INFRASTRUCTURE","SERVICE_DESK"],"table":"QMS-MD5",
                 "adjustments":[{"factor":"OTHER","percent":-20,"justification":"One homogeneous service line on one tool"}],
                 "stage1Share":30,"auditTimeJustification":"120 effective persons; one homogeneous service line"}
                """);
    }

    public ApplicationJob keepsReview(ObjectNode review) {
        version = versionOf(job.manager.put(path() + "/review", version, review.toString()));
        return this;
    }

    private static long versionOf(Api.Answer answer) {
        return answer.is(200).json().path("version").asLong();
    }

    public ApplicationJob isAccepted() {
        job.manager.post(path() + "/accept").is(200);
        return this;
    }

    /** A7, A8: proposal and agreement, signed by both. */
    public ApplicationJob isAgreed() {
        job.transcript.chapter("Proposal and agreement");
        return isProposed().isSignedByClient().isSignedByBody();
    }

    public ApplicationJob isProposed() {
        job.manager.post(path() + "/propose", """
                        {"fee":14500.00,"currency":"EUR",
                         "programmeOutline":"Stage 1 and Stage 2 within two months, surveillance in years one and two, recertification in year three"}
                        """).is(200);
        return this;
    }

    public ApplicationJob isSignedByClient() {
        job.client.post(path() + "/sign", "{\"name\":\"Eleni Papadaki\"}").is(200);
        return this;
    }

    public ApplicationJob isSignedByBody() {
        job.manager.post(path() + "/sign", "{\"name\":\"Maria Konstantinou\"}").is(200);
        return this;
    }

    /** A9: the planner makes the programme of the cycle. */
    public ApplicationJob isPlanned() {
        job.transcript.chapter("The planner plans the cycle");
        job.planner.post(path() + "/plan-programme", dates().toString()).is(200);
        for (var audit : MainJob.items(job.planner.get("audits?limit=200"))) {
            if (audit.path("clientId").asText().equals(job.clientId)) {
                job.programme = audit.path("programmeId").asText();
                if (audit.path("type").asText().equals("STAGE1")) {
                    job.stage1 = audit.path("id").asText();
                } else {
                    job.stage2 = audit.path("id").asText();
                }
            }
        }
        return this;
    }

    public ObjectNode dates() {
        return Api.JSON
                .createObjectNode()
                .put("stage1From", job.today.plusDays(28).toString())
                .put("stage1To", job.today.plusDays(29).toString())
                .put("stage2From", job.today.plusDays(56).toString())
                .put("stage2To", job.today.plusDays(58).toString());
    }

    public String path() {
        return "applications/" + job.application;
    }
}
