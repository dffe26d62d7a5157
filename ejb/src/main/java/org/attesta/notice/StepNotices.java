package org.attesta.notice;

import static java.util.Map.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.attesta.access.Recipient;
import org.attesta.access.Recipients;
import org.attesta.audit.AuditService;
import org.attesta.audit.AuditType;
import org.attesta.finding.FindingService;
import org.attesta.finding.FindingType;
import org.attesta.journal.NewEntry;
import org.attesta.shared.Actor;
import org.attesta.shared.Role;

/** Who is told of which step. It listens to the journal: what is written there as done, and only that, was done. */
@ApplicationScoped
class StepNotices {

    /** By the use case that the journal names. */
    private static final Map<String, List<Told>> STEPS = Map.ofEntries(
            entry(
                    "application.submit",
                    List.of(
                            told(NoticeKind.APPLICATION_RECEIVED, Role.CLIENT),
                            told(NoticeKind.APPLICATION_TO_REVIEW, Role.CM))),
            step("application.request-info", NoticeKind.APPLICATION_INFO_REQUESTED, Role.CLIENT),
            step("application.answer", NoticeKind.APPLICATION_ANSWERED, Role.CM),
            step("application.accept", NoticeKind.APPLICATION_ACCEPTED, Role.CLIENT),
            step("application.decline", NoticeKind.APPLICATION_DECLINED, Role.CLIENT),
            step("application.propose", NoticeKind.PROPOSAL_READY, Role.CLIENT),
            step("audit.propose-team", NoticeKind.TEAM_PROPOSED, Role.CLIENT),
            step("audit.object", NoticeKind.TEAM_OBJECTED, Role.PLAN),
            step("audit.send-plan", NoticeKind.PLAN_SENT, Role.CLIENT),
            step("audit.issue-report", NoticeKind.REPORT_ISSUED, Role.CLIENT),
            step("finding.issue", NoticeKind.FINDING_ISSUED, Role.CLIENT),
            step("finding.return", NoticeKind.NC_RETURNED, Role.CLIENT),
            step("finding.accept-plan", NoticeKind.NC_PLAN_ACCEPTED, Role.CLIENT),
            step("finding.reject-evidence", NoticeKind.NC_EVIDENCE_REJECTED, Role.CLIENT, Role.EVID),
            step("finding.verify", NoticeKind.NC_VERIFIED, Role.CLIENT),
            step("evidence-request.ask", NoticeKind.EVIDENCE_REQUESTED, Role.CLIENT, Role.EVID),
            step("evidence-request.need-more", NoticeKind.EVIDENCE_MORE_NEEDED, Role.CLIENT, Role.EVID),
            step("decision.open", NoticeKind.DECISION_NEEDED, Role.DM),
            step("decision.hand-in-again", NoticeKind.DECISION_NEEDED, Role.DM),
            step("decision.decide", NoticeKind.DECISION_TAKEN, Role.CLIENT, Role.CM),
            step("certificate.issue", NoticeKind.CERTIFICATE_ISSUED, Role.CLIENT),
            step("certification.SUSPEND", NoticeKind.SUSPENDED, Role.CLIENT),
            step("certification.RESTORE", NoticeKind.RESTORED, Role.CLIENT),
            step("certification.WITHDRAW", NoticeKind.WITHDRAWN, Role.CLIENT),
            step("certification.REDUCE_SCOPE", NoticeKind.REDUCED, Role.CLIENT),
            step("programme.open-surveillance", NoticeKind.SURVEILLANCE_OPENED, Role.CLIENT, Role.PLAN));

    private record Told(NoticeKind kind, Set<Role> roles) {}

    private static Map.Entry<String, List<Told>> step(String what, NoticeKind kind, Role... roles) {
        return entry(what, List.of(told(kind, roles)));
    }

    private static Told told(NoticeKind kind, Role... roles) {
        return new Told(kind, Set.copyOf(List.of(roles)));
    }

    @Inject
    Outbox outbox;

    @Inject
    Recipients recipients;

    @Inject
    AuditService audits;

    @Inject
    FindingService findings;

    void done(@Observes NewEntry done) {
        for (var told : STEPS.getOrDefault(done.what(), List.of())) {
            tell(told, done);
        }
    }

    private void tell(Told told, NewEntry done) {
        var kind = kindOf(told.kind(), done);
        var about = About.of(done);
        var ofClient = intersection(told.roles(), Role.CLIENT_SIDE);
        if (!ofClient.isEmpty() && done.clientId() != null) {
            // decisions are read by the body: a client finds on its home page what follows from one
            var readable = kind == NoticeKind.DECISION_TAKEN ? about.onHome() : about;
            outbox.tell(
                    kind, but(done.actor(), recipients.ofClient(done.clientId(), ofClient)), readable, replyTo(done));
        }
        var staff = intersection(told.roles(), Role.STAFF);
        if (!staff.isEmpty()) {
            outbox.tell(kind, but(done.actor(), recipients.inRole(staff)), about, replyTo(done));
        }
    }

    private static Set<Role> intersection(Set<Role> roles, Set<Role> side) {
        var both = EnumSet.noneOf(Role.class);
        roles.stream().filter(side::contains).forEach(both::add);
        return both;
    }

    /** Who has done it knows; an acknowledgement is the exception. */
    private static Collection<Recipient> but(Actor actor, List<Recipient> all) {
        return all.stream()
                .filter(r -> actor.ofClient() || !actor.accountId().equals(r.accountId()))
                .toList();
    }

    private NoticeKind kindOf(NoticeKind kind, NewEntry done) {
        return switch (kind) {
            case REPORT_ISSUED ->
                audits.facts(done.subjectId()).type() == AuditType.STAGE1 ? NoticeKind.STAGE1_CONCLUSIONS : kind;
            case FINDING_ISSUED ->
                findings.row(done.subjectId()).draft().type() == FindingType.NONCONFORMITY
                        ? NoticeKind.NC_ISSUED
                        : kind;
            default -> kind;
        };
    }

    /** Who answers for the step; for what the calendar does, the certification manager. */
    private String replyTo(NewEntry done) {
        if (Recipient.address(done.actor().username())) {
            return done.actor().username();
        }
        return recipients.inRole(Set.of(Role.CM)).stream()
                .map(Recipient::email)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
