package org.attesta.refusal;

import static org.attesta.refusal.Refused.then;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.attesta.job.AuditJob;
import org.attesta.job.EvidenceJob;
import org.attesta.job.FindingJob;
import org.attesta.job.MainJob;
import org.attesta.refusal.Refused.Ask;
import org.junit.jupiter.api.DynamicTest;

/** ISO/IEC 17021-1 9.4.5: what a finding must say before the client hears of it. */
final class FindingRefusals {

    private final MainJob job;
    private final Refused refused;
    private final AuditJob audit;
    private FindingJob finding;

    FindingRefusals(MainJob job, Refused refused) {
        this.job = job;
        this.refused = refused;
        audit = new AuditJob(job, job.stage2);
    }

    Stream<DynamicTest> rows() {
        return Stream.of(drafts(), issue(), fieldwork()).flatMap(s -> s);
    }

    private Stream<DynamicTest> drafts() {
        return Stream.of(
                then("evidence is asked for and received", () -> {
                    var request = EvidenceJob.asked(job, "Incident records of the last twelve months");
                    job.export = EvidenceJob.uploaded(job, request, "Incident export", EvidenceJob.EXPORT);
                }),
                drafted(
                        "a nonconformity dressed up as an opportunity",
                        "R-9.4.5.2",
                        "9.4.5.2",
                        f -> f.put("type", "OFI")
                                .put("statement", "The requirement is not met for priority 1.")
                                .putNull("grade")),
                drafted(
                        "the same in Greek",
                        "R-9.4.5.2",
                        "9.4.5.2",
                        f -> f.put("type", "OFI")
                                .put("statement", "Η διεργασία δεν πληροί την απαίτηση.")
                                .putNull("grade")),
                drafted(
                        "a concern for Stage 2, in Stage 2",
                        "R-9.3.1.3",
                        "9.3.1.3",
                        f -> f.put("type", "AREA_OF_CONCERN").putNull("grade")),
                drafted(
                        "it rests on the evidence of another client",
                        "R-8.4",
                        "8.4",
                        f -> f.putArray("evidenceIds").add(evidenceOfAnother(job))),
                then("a nonconformity is drafted", () -> finding = FindingJob.drafted(job, draft("MAJOR", "8.6.1"))));
    }

    private Stream<DynamicTest> issue() {
        return Stream.of(
                issued("without a clause", "R-9.4.5.3", "9.4.5.3", f -> f.putNull("clause")),
                issued("with a clause that does not exist", "R-9.4.5.3", "9.4.5.3", f -> f.put("clause", "8.9.9")),
                issued("without a statement", "R-9.4.5.3", "9.4.5.3", f -> f.put("statement", " ")),
                issued("without objective evidence", "R-9.4.5.3", "9.4.5.3", f -> f.putNull("objectiveEvidence")),
                issued(
                        "without a grade",
                        "R-9.4.5.1",
                        "9.4.5.1",
                        f -> f.putNull("grade").putNull("ground")),
                issued("as major without a ground", "R-3.12", "3.12", f -> f.putNull("ground")),
                issued(
                        "with a solution in it",
                        "R-9.4.8.1",
                        "9.4.8.1",
                        f -> f.put("statement", "Reviews are missing; we recommend to make the field mandatory.")),
                refused.row("issued by an auditor who does not lead", "N1", "9.4.5.3", () -> {
                    write(f -> {});
                    return Ask.action(job.auditor, finding.path(), "issue");
                }),
                refused.row(
                        "taken back without a reason",
                        "N8",
                        "9.4.5",
                        () -> Ask.action(job.lead, finding.path(), "void", "{\"reason\":\" \"}")));
    }

    private Stream<DynamicTest> fieldwork() {
        return Stream.of(
                then("all items are answered and the closing meeting is held", () -> {
                    audit.answersTheChecklist();
                    job.at(Stage2Refusals.FIRST.plusDays(2));
                    audit.closes(Stage2Refusals.FIRST.plusDays(2));
                }),
                refused.row(
                        "fieldwork ends with a finding still in draft",
                        "R-9.4.5.3",
                        "9.4.5.3",
                        () -> Ask.action(job.lead, "audits/" + job.stage2, "finish-fieldwork")),
                then("a major and a minor are issued, and fieldwork ends", () -> {
                    job.major = finding.isIssued();
                    job.minor =
                            FindingJob.drafted(job, draft("MINOR", "8.5.1.3")).isIssued();
                    job.lead.post("audits/" + job.stage2 + "/finish-fieldwork").is(200);
                }),
                refused.row(
                        "changed after it was issued",
                        "R-9.4.5.1",
                        "9.4.5.1",
                        () -> Ask.change(job.auditor, finding.path(), draft("MAJOR", "8.6.1"))),
                refused.row(
                        "made major without a ground",
                        "R-3.12",
                        "3.12",
                        () -> Ask.action(
                                job.lead,
                                job.minor.path(),
                                "reclassify",
                                "{\"grade\":\"MAJOR\",\"reason\":\"Third time\"}")),
                refused.row(
                        "made less grave without a reason",
                        "N10",
                        "9.4.5.1",
                        () -> Ask.action(
                                job.lead, job.major.path(), "reclassify", "{\"grade\":\"MINOR\",\"reason\":\" \"}")));
    }

    static String evidenceOfAnother(MainJob job) {
        for (var evidence : MainJob.items(job.lead.get("evidence?limit=200"))) {
            if (!evidence.path("clientId").asText().equals(job.clientId)) {
                return evidence.path("id").asText();
            }
        }
        throw new AssertionError("the demo has evidence of no other client");
    }

    private ObjectNode draft(String grade, String clause) {
        return FindingJob.draft(job, grade, clause, job.export);
    }

    private DynamicTest drafted(String situation, String rule, String clause, Consumer<ObjectNode> spoil) {
        return refused.row(situation, rule, clause, () -> {
            var draft = draft("MINOR", "8.6.1");
            spoil.accept(draft);
            return Ask.creation(job.auditor, "findings", draft);
        });
    }

    private DynamicTest issued(String situation, String rule, String clause, Consumer<ObjectNode> spoil) {
        return refused.row(situation, rule, clause, () -> {
            write(spoil);
            return Ask.action(job.lead, finding.path(), "issue");
        });
    }

    /** A draft may be incomplete: saving it is not refused. */
    private void write(Consumer<ObjectNode> spoil) {
        var draft = draft("MAJOR", "8.6.1");
        spoil.accept(draft);
        var version = job.auditor.get(finding.path()).json().path("version").asLong();
        job.auditor.put(finding.path(), version, draft.toString()).is(200);
    }
}
