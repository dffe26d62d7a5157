package org.attesta.job;

/** One nonconformity on its way, from the auditor's draft to verified. */
final class FindingJob {

    private final MainJob job;
    private final String path;

    private FindingJob(MainJob job, String id) {
        this.job = job;
        path = "findings/" + id;
    }

    /** N1: an auditor drafts, the leader issues. */
    static FindingJob raised(MainJob job, String grade, String clause, String evidenceId) {
        var draft = Api.JSON.createObjectNode();
        draft.put("auditId", job.stage2).put("type", "NONCONFORMITY").put("grade", grade);
        draft.put("ground", "MAJOR".equals(grade) ? "PROCESS_CONTROL_DOUBT" : null);
        draft.put("clause", clause);
        draft.put("statement", "Incidents of priority 1 are closed without the review that the procedure asks for.");
        draft.put(
                "objectiveEvidence",
                "Of 25 incidents of priority 1 sampled from the export, 9 show no review record (INC0000045 and others).");
        draft.putArray("evidenceIds").add(evidenceId);
        var id = job.auditor.post("findings", draft.toString()).is(201).id();
        job.lead.post("findings/" + id + "/issue").is(200);
        return new FindingJob(job, id);
    }

    /** N2, N4: cause, correction and corrective action; accepted. */
    FindingJob isAnswered() {
        var answer = Api.JSON.createObjectNode();
        answer.put("correction", "The nine incidents were reviewed and the records added.");
        answer.put("cause", "The tool let an incident be closed without the review field.");
        answer.put("correctiveAction", "The field is mandatory for priority 1; the service desk was trained.");
        answer.put("correctionDate", job.today.plusDays(5).toString());
        answer.put("correctiveActionDate", job.today.plusDays(20).toString());
        answer.put("responsible", "Nikos Andreou");
        job.client.post(path + "/respond", answer.toString()).is(200);
        job.lead
                .post(path + "/accept-plan", "{\"verificationMethod\":\"DOCUMENTS\"}")
                .is(200);
        return this;
    }

    /** N5, N6: evidence of the corrective action; verified as effective. */
    FindingJob isVerified(String evidenceId) {
        job.client
                .post(path + "/submit-evidence", "{\"evidenceIds\":[\"" + evidenceId + "\"]}")
                .is(200);
        var body = "{\"effectiveness\":\"Ten later incidents of priority 1 all carry the review.\",\"evidenceIds\":[\""
                + evidenceId + "\"]}";
        job.lead.post(path + "/verify", body).is(200);
        return this;
    }
}
