package org.attesta.job;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** One nonconformity on its way, from the auditor's draft to verified. */
public final class FindingJob {

    private final MainJob job;
    private final String path;

    private FindingJob(MainJob job, String id) {
        this.job = job;
        path = "findings/" + id;
    }

    /** N1: an auditor drafts, the leader issues. */
    public static FindingJob raised(MainJob job, String grade, String clause, String evidenceId) {
        return drafted(job, draft(job, grade, clause, evidenceId)).isIssued();
    }

    public static FindingJob drafted(MainJob job, ObjectNode draft) {
        return new FindingJob(
                job, job.auditor.post("findings", draft.toString()).is(201).id());
    }

    public FindingJob isIssued() {
        job.lead.post(path + "/issue").is(200);
        return this;
    }

    public static ObjectNode draft(MainJob job, String grade, String clause, String evidenceId) {
        var draft = Api.JSON.createObjectNode();
        draft.put("auditId", job.stage2).put("type", "NONCONFORMITY").put("grade", grade);
        draft.put("ground", "MAJOR".equals(grade) ? "PROCESS_CONTROL_DOUBT" : null);
        draft.put("clause", clause);
        draft.put("statement", "Incidents of priority 1 are closed without the review that the procedure asks for.");
        draft.put(
                "objectiveEvidence",
                "Of 25 incidents of priority 1 sampled from the export, 9 show no review record (INC0000045 and others).");
        draft.putArray("evidenceIds").add(evidenceId);
        return draft;
    }

    /** N2, N4: cause, correction and corrective action; accepted. */
    public FindingJob isAnswered() {
        return responds().planIsAccepted();
    }

    public FindingJob responds() {
        job.client.post(path + "/respond", answer().toString()).is(200);
        return this;
    }

    public FindingJob planIsAccepted() {
        job.lead
                .post(path + "/accept-plan", "{\"verificationMethod\":\"DOCUMENTS\"}")
                .is(200);
        return this;
    }

    public ObjectNode answer() {
        var answer = Api.JSON.createObjectNode();
        answer.put("correction", "The nine incidents were reviewed and the records added.");
        answer.put("cause", "The tool let an incident be closed without the review field.");
        answer.put("correctiveAction", "The field is mandatory for priority 1; the service desk was trained.");
        answer.put("correctionDate", job.today.plusDays(5).toString());
        answer.put("correctiveActionDate", job.today.plusDays(20).toString());
        answer.put("responsible", "Nikos Andreou");
        return answer;
    }

    /** N5, N6: evidence of the corrective action; verified as effective. */
    public FindingJob isVerified(String evidenceId) {
        return evidenceIsSubmitted(evidenceId).verified(evidenceId);
    }

    public FindingJob evidenceIsSubmitted(String evidenceId) {
        job.client
                .post(path + "/submit-evidence", "{\"evidenceIds\":[\"" + evidenceId + "\"]}")
                .is(200);
        return this;
    }

    private FindingJob verified(String evidenceId) {
        var body = "{\"effectiveness\":\"Ten later incidents of priority 1 all carry the review.\",\"evidenceIds\":[\""
                + evidenceId + "\"]}";
        job.lead.post(path + "/verify", body).is(200);
        return this;
    }

    public String path() {
        return path;
    }
}
