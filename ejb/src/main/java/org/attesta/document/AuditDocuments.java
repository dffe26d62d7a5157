package org.attesta.document;

import static org.attesta.audit.AuditState.CANCELLED;
import static org.attesta.audit.AuditState.PLANNED;
import static org.attesta.audit.AuditState.POSTPONED;
import static org.attesta.audit.AuditState.TEAM_CONFIRMED;
import static org.attesta.audit.AuditState.TEAM_PROPOSED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.attesta.access.Access;
import org.attesta.audit.AuditRow;
import org.attesta.audit.AuditService;
import org.attesta.audit.AuditState;
import org.attesta.audit.AuditType;
import org.attesta.client.ClientFacts;
import org.attesta.client.ClientService;
import org.attesta.document.Found.Of;
import org.attesta.document.Found.Seal;
import org.attesta.journal.JournalService;
import org.attesta.policy.Policy;

/** Team letter, plan, report and, for a Stage 1, conclusions of an audit. */
@ApplicationScoped
class AuditDocuments implements DocumentSource {

    /** A team that was not proposed, or is not any more, is told to nobody. */
    private static final Set<AuditState> WITHOUT_TEAM = EnumSet.of(PLANNED, POSTPONED, CANCELLED);

    /** The plan is the body's own until it is sent. */
    private static final Set<AuditState> PLAN_UNSENT =
            EnumSet.of(PLANNED, TEAM_PROPOSED, TEAM_CONFIRMED, POSTPONED, CANCELLED);

    private static final Set<String> PROPOSED = Set.of("audit.propose-team", "audit.replace-team");
    private static final Set<String> SENT = Set.of("audit.send-plan");

    @Inject
    AuditService audits;

    @Inject
    ReportContents reports;

    @Inject
    Seals seals;

    @Inject
    ClientService clients;

    @Inject
    Policy policy;

    @Inject
    Access access;

    @Inject
    JournalService journal;

    @Override
    public String type() {
        return "audit";
    }

    @Override
    public List<Found> of(UUID id) {
        var audit = audits.row(id);
        var client = clients.facts(audit.clientId());
        boolean forClient = access.actor().ofClient();
        var found = new ArrayList<Found>();
        if (audit.objectionUntil() != null && !WITHOUT_TEAM.contains(audit.state())) {
            found.add(teamLetter(audit, client));
        }
        if (planned(audit) && !(forClient && PLAN_UNSENT.contains(audit.state()))) {
            found.add(plan(audit, client));
        }
        seals.of(SignedContent.AUDIT_REPORT, id, reports.of(id), ReportContent.class)
                .filter(report -> !forClient || report.content().issuedOn() != null)
                .ifPresent(report -> addReport(audit, report, found));
        return found;
    }

    private static boolean planned(AuditRow audit) {
        var plan = audit.draft().plan();
        return plan != null && (plan.onSiteDays() != null || !plan.agenda().isEmpty());
    }

    private Found teamLetter(AuditRow audit, ClientFacts client) {
        return new Found(
                DocumentKind.TEAM_LETTER,
                Of.row(audit),
                DocumentState.ISSUED,
                journal.lastDone(audit.id(), PROPOSED).orElse(null),
                Parties.of(policy.profile(), client),
                audit.standard(),
                Seal.NONE,
                say -> new TeamLetterPaper(audit, client, say).sections());
    }

    private Found plan(AuditRow audit, ClientFacts client) {
        boolean unsent = PLAN_UNSENT.contains(audit.state());
        return new Found(
                DocumentKind.AUDIT_PLAN,
                Of.row(audit),
                unsent ? DocumentState.DRAFT : DocumentState.ISSUED,
                unsent ? null : journal.lastDone(audit.id(), SENT).orElse(null),
                Parties.of(policy.profile(), client),
                audit.standard(),
                Seal.NONE,
                say -> new AuditPlanPaper(audit, client, say).sections());
    }

    private void addReport(AuditRow audit, Seals.Sealed<ReportContent> report, List<Found> found) {
        var content = report.content();
        if (audit.type() == AuditType.STAGE1) {
            found.add(report(DocumentKind.STAGE1_CONCLUSIONS, audit, report, content));
        }
        found.add(report(DocumentKind.AUDIT_REPORT, audit, report, content));
    }

    private Found report(DocumentKind kind, AuditRow audit, Seals.Sealed<ReportContent> report, ReportContent content) {
        boolean issued = content.issuedOn() != null;
        return new Found(
                kind,
                new Of(audit.id(), content.number(), reports.version(audit.id()), audit.createdAt(), audit.clientId()),
                issued ? DocumentState.ISSUED : DocumentState.DRAFT,
                content.issuedOn(),
                content.parties(),
                content.standard(),
                report.seal(),
                say -> kind == DocumentKind.AUDIT_REPORT
                        ? new ReportPaper(content, say).sections()
                        : new Stage1Paper(content, say).sections());
    }
}
