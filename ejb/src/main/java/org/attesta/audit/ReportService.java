package org.attesta.audit;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.attesta.access.Access;
import org.attesta.journal.JournalService;
import org.attesta.journal.NewEntry;
import org.attesta.shared.Actor;
import org.attesta.shared.Condition;
import org.attesta.shared.Inputs;
import org.attesta.shared.NotVisible;
import org.attesta.shared.Role;
import org.attesta.shared.Text;
import org.attesta.standard.ItemKind;

/** Audit reports: the team leader writes and is responsible (9.4.8.2); the client reads from the issue on. */
@Stateless
public class ReportService {

    public static final Set<Role> WRITERS = Set.of(Role.AUDITOR);

    @Inject
    Audits audits;

    @Inject
    AuditReports reports;

    @Inject
    ChecklistView checklists;

    @Inject
    Access access;

    @Inject
    JournalService journal;

    @Inject
    Inputs inputs;

    /** @throws NotVisible before there is a report, and for a client before it is issued */
    public ReportRow of(UUID auditId) {
        var audit = access.visible("audit", auditId, audits.byId(auditId));
        var actor = access.require("report.read", AuditService.READERS, audit);
        return reports.byId(auditId)
                .filter(r -> r.issued() || !actor.ofClient())
                .map(AuditReport::row)
                .orElseThrow(() -> new NotVisible("report", auditId));
    }

    /** The issued report for a file; who puts it together has asked who may. */
    public Optional<ReportRow> filed(UUID auditId) {
        return reports.byId(auditId).filter(AuditReport::issued).map(AuditReport::row);
    }

    /** The report with what it rests on, for features that have asked their own question of role. */
    public Optional<ReportFile> file(UUID auditId) {
        var audit = audits.byId(auditId).orElseThrow(() -> new NotVisible("audit", auditId));
        return reports.byId(auditId)
                .map(r ->
                        new ReportFile(r.row(), objectives(audit), audit.draft().clientReviews()));
    }

    private List<ChecklistRow> objectives(Audit audit) {
        return checklists.of(audit, Map.of()).stream()
                .filter(row -> row.item().kind() == ItemKind.STAGE1_OBJECTIVE)
                .toList();
    }

    /** Whether the visitor may write the report now, for drawing the page. */
    public boolean mayWrite(UUID auditId) {
        var audit = access.visible("audit", auditId, audits.byId(auditId));
        var actor = access.actor();
        return actor.hasAny(WRITERS)
                && reports.byId(auditId).stream()
                        .flatMap(report -> writable(audit, report, actor).stream())
                        .allMatch(Condition::met);
    }

    private static List<Condition> writable(Audit audit, AuditReport report, Actor actor) {
        return List.of(
                Condition.block("R-9.4.8", !report.issued(), Text.of("audit.reportIssued")),
                Condition.block("R-9.4.8.2", audit.ledBy(actor.personId()), Text.of("audit.onlyLeader")));
    }

    public ReportRow save(UUID auditId, long version, ReportDraft draft) {
        var audit = access.visible("audit", auditId, audits.locked(auditId));
        var actor = access.require("report.save", WRITERS, audit);
        var report = reports.locked(auditId).orElseThrow(() -> new NotVisible("report", auditId));
        report.expect(version);
        inputs.check(draft);
        access.demand("report.save", report, writable(audit, report, actor));
        report.save(draft);
        journal.write(NewEntry.done(actor, "report.save", report));
        reports.flush();
        return report.row();
    }
}
