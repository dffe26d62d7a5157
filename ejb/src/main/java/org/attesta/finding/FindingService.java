package org.attesta.finding;

import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.attesta.access.Access;
import org.attesta.access.Passage;
import org.attesta.audit.AuditService;
import org.attesta.journal.JournalService;
import org.attesta.journal.NewEntry;
import org.attesta.shared.Act;
import org.attesta.shared.Acting;
import org.attesta.shared.BusinessClock;
import org.attesta.shared.Gate;
import org.attesta.shared.Inputs;
import org.attesta.shared.Lifecycle;
import org.attesta.shared.ListQuery;
import org.attesta.shared.NumberKind;
import org.attesta.shared.Numbers;
import org.attesta.shared.Role;
import org.attesta.shared.Slice;

/** Findings: written by auditors, issued by the lead auditor, nonconformities answered by the client. */
@Stateless
@LocalBean
public class FindingService implements Acting<FindingRow> {

    /** Who may read findings at all; a client account, the issued ones of its own organisation. */
    public static final Set<Role> READERS = Set.copyOf(
            EnumSet.of(Role.CLIENT, Role.EVID, Role.CM, Role.PLAN, Role.AUDITOR, Role.EXPERT, Role.DM, Role.AB));

    public static final Set<Role> WRITERS = Set.of(Role.AUDITOR);

    public static final Set<Role> ANSWERERS = Set.of(Role.CLIENT);

    /** What still happens to a finding that is no nonconformity. */
    private static final Set<String> OF_NOTES = Set.of("issue", "void");

    @Inject
    Findings findings;

    @Inject
    AuditService audits;

    @Inject
    FindingSituations situations;

    @Inject
    Access access;

    @Inject
    Passage passage;

    @Inject
    JournalService journal;

    @Inject
    Inputs inputs;

    @Inject
    Numbers numbers;

    @Inject
    BusinessClock clock;

    @Override
    public Lifecycle<?> lifecycle() {
        return FindingLifecycle.ALL;
    }

    public Slice<FindingRow> list(ListQuery query) {
        var actor = access.require("finding.read", READERS);
        var found = findings.slice(
                query,
                (builder, root) -> actor.ofClient()
                        ? builder.and(
                                builder.equal(root.get("clientId"), actor.clientId()),
                                builder.isNotNull(root.get("issuedOn")))
                        : builder.conjunction());
        return new Slice<>(rows(found.items()), found.next(), found.total());
    }

    /** The findings of one audit, as far as this account may see them. */
    public List<FindingRow> ofAudit(UUID auditId) {
        access.require("finding.read", READERS);
        return rows(
                findings.ofAudits(List.of(auditId)).stream().filter(this::sees).toList());
    }

    /** What other features need; they have asked their own question of role. */
    public List<FindingFacts> ofAudits(Collection<UUID> auditIds) {
        return findings.ofAudits(Set.copyOf(auditIds)).stream()
                .map(Finding::facts)
                .toList();
    }

    /** Findings for a file; who puts it together has asked who may. */
    public List<FindingRow> filed(Collection<UUID> auditIds) {
        return rows(findings.ofAudits(Set.copyOf(auditIds)));
    }

    @Override
    public FindingRow row(UUID id) {
        return row(readable(id));
    }

    @Override
    public List<Gate> gates(UUID id) {
        var finding = readable(id);
        return FindingLifecycle.of(finding).gates(situations.of(finding)).stream()
                .filter(g -> finding.isNonconformity() || OF_NOTES.contains(g.action()))
                .toList();
    }

    /** Whether the one who asks may write findings in this audit now; for drawing only, {@link #draft} decides. */
    public boolean mayDraft(UUID auditId) {
        var actor = access.actor();
        if (!actor.hasAny(WRITERS)) {
            return false;
        }
        var audit = audits.facts(auditId);
        return audit.auditedBy(actor.personId()) && FindingRules.FIELDWORK.contains(audit.state());
    }

    public FindingRow draft(FindingDraft draft) {
        var actor = access.require("finding.draft", WRITERS);
        inputs.check(draft);
        var audit = situations.hold(draft.auditId());
        situations.requireKnown(draft);
        var finding = Finding.draft(nextNumber(), clock.now(), audit, actor, draft);
        var situation = situations.of(finding, audit);
        access.demand("finding.draft", finding, FindingRules.writable(situation));
        access.demand("finding.draft", finding, FindingRules.storable(situation));
        findings.add(finding);
        journal.write(NewEntry.done(actor, "finding.draft", finding));
        findings.flush();
        return row(finding);
    }

    /** One that came in with a file is not given out again. */
    private String nextNumber() {
        String number;
        do {
            number = numbers.next(NumberKind.FINDING, clock.today().getYear());
        } while (findings.hasNumber(number));
        return number;
    }

    public FindingRow save(UUID id, long version, FindingDraft draft) {
        var finding = held(id);
        var actor = access.require("finding.save", WRITERS, finding);
        finding.expect(version);
        inputs.check(draft);
        situations.requireKnown(draft);
        var situation = situations.of(finding);
        access.demand("finding.save", finding, FindingRules.writable(situation));
        access.demand(
                "finding.save",
                finding,
                FindingRules.told("R-9.4.5.1", "stillDraft", finding.state() == FindingState.DRAFT));
        finding.save(draft);
        access.demand("finding.save", finding, FindingRules.storable(situation));
        journal.write(NewEntry.done(actor, "finding.save", finding));
        findings.flush();
        return row(finding);
    }

    /** Keeps what the client has written of its answer so far; complete or not. */
    public FindingRow saveAnswer(UUID id, long version, Respond soFar) {
        var finding = held(id);
        var actor = access.require("finding.save-answer", ANSWERERS, finding);
        finding.expect(version);
        inputs.check(soFar);
        boolean open = finding.state() == FindingState.ISSUED || finding.state() == FindingState.RETURNED;
        access.demand("finding.save-answer", finding, FindingRules.told("R-9.4.9", "answerWanted", open));
        finding.keepAnswer(soFar);
        journal.write(NewEntry.done(actor, "finding.save-answer", finding));
        findings.flush();
        return row(finding);
    }

    @Override
    public FindingRow act(UUID id, Act act) {
        var finding = held(id);
        situations.requireKnown(act.command());
        passage.pass(FindingLifecycle.of(finding), situations.of(finding), act);
        findings.flush();
        return row(finding);
    }

    private boolean sees(Finding finding) {
        return access.sees(finding.clientId()) && (!access.actor().ofClient() || finding.wasIssued());
    }

    /** Whether this account may read it; asked before it is pointed to, so nothing is journalled. */
    public boolean mayRead(UUID id) {
        return access.actor().hasAny(READERS)
                && findings.byId(id).filter(this::sees).isPresent();
    }

    private Finding readable(UUID id) {
        var finding = access.visible("finding", id, findings.byId(id).filter(this::sees));
        access.require("finding.read", READERS, finding);
        return finding;
    }

    /** Its audit first, so that no step of the audit passes by what is being written or judged. */
    private Finding held(UUID id) {
        findings.auditOf(id).ifPresent(audits::factsHeld);
        return access.visible("finding", id, findings.locked(id).filter(this::sees));
    }

    private FindingRow row(Finding finding) {
        return FindingRow.of(
                finding,
                findings.stepsOf(finding.id()),
                clock.today(),
                access.actor().ofClient());
    }

    private List<FindingRow> rows(List<Finding> found) {
        var steps = findings.stepsOf(found.stream().map(Finding::id).toList());
        var today = clock.today();
        boolean forClient = access.actor().ofClient();
        return found.stream()
                .map(f -> FindingRow.of(f, steps.getOrDefault(f.id(), List.of()), today, forClient))
                .toList();
    }
}
