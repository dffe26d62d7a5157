package org.attesta.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.attesta.audit.AuditRow;
import org.attesta.audit.AuditService;
import org.attesta.audit.AuditType;
import org.attesta.demo.DemoParty.Found;
import org.attesta.evidence.EvidenceService;
import org.attesta.evidence.ReviewEvidence;
import org.attesta.evidence.UploadMeta;
import org.attesta.finding.AcceptPlan;
import org.attesta.finding.FindingDraft;
import org.attesta.finding.FindingService;
import org.attesta.finding.FindingType;
import org.attesta.finding.Grade;
import org.attesta.finding.Respond;
import org.attesta.finding.SubmitEvidence;
import org.attesta.finding.VerificationMethod;
import org.attesta.finding.Verify;
import org.attesta.shared.Reason;
import org.attesta.standard.Clause;

/** What the audits found, and how the nonconformities are resolved. */
@ApplicationScoped
class DemoFindings {

    @Inject
    FindingService findings;

    @Inject
    AuditService audits;

    @Inject
    EvidenceService judgements;

    @Inject
    DemoEvidence evidence;

    @Inject
    DemoScene scene;

    /** N1: auditors write, the leader issues; a concern belongs to Stage 1, all else to Stage 2. */
    void areRaised(DemoFile file, UUID audit) {
        var row = scene.as(file.party.lead(), () -> audits.row(audit));
        boolean stage1 = row.type() == AuditType.STAGE1;
        for (var found : file.party.findings()) {
            if (stage1 == (found.type() == FindingType.AREA_OF_CONCERN)) {
                file.findings.put(found, raised(file, row, found));
            }
        }
    }

    private UUID raised(DemoFile file, AuditRow audit, Found found) {
        var major = found.grade() == Grade.MAJOR;
        var draft = new FindingDraft(
                audit.id(),
                found.type(),
                found.grade(),
                found.ground(),
                found.clause(),
                found.statement(),
                found.objectiveEvidence(),
                major ? proofs(file, found.clause()) : List.of());
        var author = DemoFieldwork.by(file.party, audit, Clause.of(found.clause()));
        var id = scene.as(author, () -> findings.draft(draft)).id();
        scene.act(file.party.lead(), findings, id, "issue");
        return id;
    }

    /** What the client had sent about the clause. */
    private static List<UUID> proofs(DemoFile file, String clause) {
        if (clause.startsWith("8.6.1") && file.sample != null) {
            return List.of(file.sample);
        }
        int about = clause.startsWith("8.5.1") ? DemoDossier.CHANGES : DemoDossier.DOCUMENTS;
        boolean sent = clause.matches("(8[.]5[.]1|8[.]7[.]2).*") && about < file.answers.size();
        return sent ? List.of(file.answers.get(about).sent()) : List.of();
    }

    /** N2 to N6, from this day on; an answer that names no cause comes back first. */
    void areClosed(DemoFile file, LocalDate day) {
        file.on(day, () -> each(file, found -> respond(file, found, day, found.firstCause() == null)));
        file.on(day.plusDays(5), () -> each(file, found -> judge(file, found)));
        file.on(day.plusDays(7), () -> each(file, found -> answerAgain(file, found, day)));
        file.on(day.plusDays(8), () -> each(file, found -> acceptAgain(file, found)));
        file.on(day.plusDays(25), () -> each(file, found -> submit(file, found)));
        file.on(day.plusDays(28), () -> each(file, found -> verify(file, found)));
    }

    /** As far as N5: what is left lies with the leader. */
    void areOpen(DemoFile file, LocalDate day) {
        var calendar = file.calendar;
        file.on(day, () -> each(file, found -> respond(file, found, day, found.firstCause() == null)));
        file.on(
                day.plusDays(2),
                () -> each(file, found -> {
                    if (found.firstCause() != null || found.table() != null) {
                        judge(file, found);
                    }
                }));
        file.on(calendar.workdaysAgo(2), () -> each(file, found -> answerAgain(file, found, calendar.workdaysAgo(2))));
        file.on(
                calendar.workdaysAgo(1),
                () -> each(file, found -> {
                    if (found.table() != null) {
                        submit(file, found);
                    }
                }));
    }

    private void each(DemoFile file, Consumer<Found> act) {
        file.findings.keySet().stream().filter(f -> f.grade() != null).forEach(act);
    }

    private void respond(DemoFile file, Found found, LocalDate day, boolean cause) {
        var answer = new Respond(
                found.correction(),
                cause ? found.cause() : found.firstCause(),
                cause ? found.correctiveAction() : found.firstAction(),
                DemoCalendar.working(day.plusDays(5)),
                DemoCalendar.working(day.plusDays(20)),
                found.responsible());
        scene.act(file.party.representative(), findings, file.findings.get(found), "respond", answer);
    }

    private void judge(DemoFile file, Found found) {
        if (found.firstCause() == null) {
            accept(file, found);
        } else {
            var why = new Reason(found.returned());
            scene.act(file.party.lead(), findings, file.findings.get(found), "return", why);
        }
    }

    private void answerAgain(DemoFile file, Found found, LocalDate day) {
        if (found.firstCause() != null) {
            respond(file, found, day, true);
        }
    }

    private void acceptAgain(DemoFile file, Found found) {
        if (found.firstCause() != null) {
            accept(file, found);
        }
    }

    private void accept(DemoFile file, Found found) {
        var method = new AcceptPlan(VerificationMethod.DOCUMENTS);
        scene.act(file.party.lead(), findings, file.findings.get(found), "accept-plan", method);
    }

    private void submit(DemoFile file, Found found) {
        var meta = new UploadMeta(null, List.of(found.clause()), found.title(), null, null);
        var client = file.party.representative();
        var sent = evidence.uploadTable(client, meta, found.file(), found.table());
        file.sent.put(found, sent);
        scene.act(client, findings, file.findings.get(found), "submit-evidence", new SubmitEvidence(List.of(sent)));
    }

    private void verify(DemoFile file, Found found) {
        var seen = file.sent.get(found);
        scene.act(file.party.lead(), judgements, seen, "sufficient", new ReviewEvidence(null, null));
        var effect = new Verify(found.effectiveness(), List.of(seen));
        scene.act(file.party.lead(), findings, file.findings.get(found), "verify", effect);
    }
}
