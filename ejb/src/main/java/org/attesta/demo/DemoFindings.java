package org.attesta.demo;

import static org.attesta.demo.DemoAccounts.OF_MELTEMI;
import static org.attesta.demo.DemoScene.AUDITOR;
import static org.attesta.demo.DemoScene.LEAD;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attesta.evidence.EvidenceService;
import org.attesta.evidence.ReviewEvidence;
import org.attesta.evidence.UploadMeta;
import org.attesta.finding.AcceptPlan;
import org.attesta.finding.FindingDraft;
import org.attesta.finding.FindingRow;
import org.attesta.finding.FindingService;
import org.attesta.finding.Grade;
import org.attesta.finding.Respond;
import org.attesta.finding.SubmitEvidence;
import org.attesta.finding.VerificationMethod;
import org.attesta.finding.Verify;
import org.attesta.shared.Actor;
import org.attesta.shared.Reason;

/** What the Stage 2 at Meltemi found, and how its two nonconformities were resolved. */
@ApplicationScoped
class DemoFindings {

    @Inject
    FindingService findings;

    @Inject
    EvidenceService judgements;

    @Inject
    DemoEvidence evidence;

    @Inject
    DemoScene scene;

    /** N1: auditors write, the leader issues. */
    void areRaised(UUID auditId, UUID sample) {
        raise(LEAD, DemoFieldNotes.major(auditId, sample));
        raise(AUDITOR, DemoFieldNotes.minor(auditId));
        raise(AUDITOR, DemoFieldNotes.opportunity(auditId));
    }

    private void raise(Actor author, FindingDraft draft) {
        var id = scene.as(author, () -> findings.draft(draft)).id();
        scene.act(LEAD, findings, id, "issue");
    }

    /** N2 to N6, from this day on; the first answer to the minor one names no cause and comes back. */
    void areClosed(UUID auditId, LocalDate day) {
        scene.on(day);
        var major = graded(auditId, Grade.MAJOR);
        var minor = graded(auditId, Grade.MINOR);
        respond(major, DemoFieldNotes.answerToMajor(day));
        respond(minor, DemoFieldNotes.firstAnswerToMinor(day));
        scene.on(day.plusDays(5));
        accept(major, VerificationMethod.DOCUMENTS);
        var why = new Reason("What is named as the cause repeats the finding. Why could the date pass unnoticed?");
        scene.act(LEAD, findings, minor, "return", why);
        scene.on(day.plusDays(7));
        respond(minor, DemoFieldNotes.answerToMinor(day));
        scene.on(day.plusDays(8));
        accept(minor, VerificationMethod.DOCUMENTS);
        scene.on(day.plusDays(25));
        var reviews = send("8.6.1", "Reviews of major incidents", "major-incident-reviews.csv", DemoFieldNotes.REVIEWS);
        var suppliers = send("8.3.4.1", "Supplier reviews", "supplier-reviews.csv", DemoFieldNotes.SUPPLIER_REVIEWS);
        submit(major, reviews);
        submit(minor, suppliers);
        scene.on(day.plusDays(28));
        verify(major, "All four major incidents since the change were reviewed within five days.", reviews);
        verify(minor, "Both carriers were reviewed; the next dates are in the calendar.", suppliers);
    }

    private UUID graded(UUID auditId, Grade grade) {
        return scene.as(LEAD, () -> findings.ofAudit(auditId)).stream()
                .filter(f -> f.draft().grade() == grade)
                .map(FindingRow::id)
                .findFirst()
                .orElseThrow();
    }

    private void respond(UUID finding, Respond answer) {
        scene.act(OF_MELTEMI, findings, finding, "respond", answer);
    }

    private void accept(UUID finding, VerificationMethod method) {
        scene.act(LEAD, findings, finding, "accept-plan", new AcceptPlan(method));
    }

    private UUID send(String clause, String title, String file, String table) {
        return evidence.uploadTable(OF_MELTEMI, new UploadMeta(null, List.of(clause), title, null, null), file, table);
    }

    private void submit(UUID finding, UUID sent) {
        scene.act(OF_MELTEMI, findings, finding, "submit-evidence", new SubmitEvidence(List.of(sent)));
    }

    private void verify(UUID finding, String effectiveness, UUID seen) {
        scene.act(LEAD, judgements, seen, "sufficient", new ReviewEvidence(null, null));
        scene.act(LEAD, findings, finding, "verify", new Verify(effectiveness, List.of(seen)));
    }
}
