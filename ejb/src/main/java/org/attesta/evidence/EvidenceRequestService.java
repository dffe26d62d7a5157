package org.attesta.evidence;

import static org.attesta.shared.Condition.block;

import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.attesta.access.Access;
import org.attesta.access.Passage;
import org.attesta.audit.AuditFacts;
import org.attesta.audit.AuditService;
import org.attesta.audit.AuditState;
import org.attesta.journal.JournalService;
import org.attesta.journal.NewEntry;
import org.attesta.shared.Act;
import org.attesta.shared.Acting;
import org.attesta.shared.Actor;
import org.attesta.shared.BadInput;
import org.attesta.shared.BusinessClock;
import org.attesta.shared.Condition;
import org.attesta.shared.Gate;
import org.attesta.shared.Inputs;
import org.attesta.shared.Lifecycle;
import org.attesta.shared.ListQuery;
import org.attesta.shared.NotVisible;
import org.attesta.shared.Numbers;
import org.attesta.shared.Role;
import org.attesta.shared.Slice;
import org.attesta.shared.Text;

/** Requests for evidence: asked by the audit team or the planner, answered by uploads. */
@Stateless
@LocalBean
public class EvidenceRequestService implements Acting<EvidenceRequestRow> {

    public static final Set<Role> READERS = EvidenceService.READERS;

    public static final Set<Role> ASKERS = Set.of(Role.AUDITOR, Role.PLAN);

    private static final Set<AuditState> OVER = EnumSet.of(AuditState.CLOSED, AuditState.CANCELLED);

    @Inject
    EvidenceRequests requests;

    @Inject
    AuditService audits;

    @Inject
    Uploads uploads;

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
        return EvidenceRequestLifecycle.ARROWS;
    }

    public Slice<EvidenceRequestRow> list(ListQuery query) {
        access.require("evidence-request.read", READERS);
        var found = requests.slice(query, access.ownClient());
        return new Slice<>(rows(found.items()), found.next(), found.total());
    }

    public List<EvidenceRequestRow> ofAudit(UUID auditId) {
        access.require("evidence-request.read", READERS);
        return rows(requests.ofAudit(auditId).stream()
                .filter(r -> access.sees(r.clientId()))
                .toList());
    }

    @Override
    public EvidenceRequestRow row(UUID id) {
        return row(readable(id));
    }

    @Override
    public List<Gate> gates(UUID id) {
        return EvidenceRequestLifecycle.ARROWS.gates(situation(readable(id)));
    }

    /** Whether the one who asks may ask for evidence in this audit now; for drawing only, {@link #ask} decides. */
    public boolean mayAsk(UUID auditId) {
        var actor = access.actor();
        if (!actor.hasAny(ASKERS)) {
            return false;
        }
        var audit = audits.facts(auditId);
        return ofTeam(actor, audit).met() && !OVER.contains(audit.state());
    }

    public EvidenceRequestRow ask(EvidenceRequestDraft draft) {
        var actor = access.require("evidence-request.ask", ASKERS);
        check(draft);
        var audit = auditOf(draft.auditId());
        access.demand(
                "evidence-request.ask",
                null,
                ofTeam(actor, audit),
                block("R-9.4.4", !OVER.contains(audit.state()), Text.of("evidence.auditOver")));
        var number = numbers.next("ER", clock.today().getYear());
        var request = new EvidenceRequest(number, clock.now(), audit.clientId(), actor, draft);
        requests.add(request);
        journal.write(NewEntry.done(actor, "evidence-request.ask", request));
        requests.flush();
        return row(request);
    }

    /** Words the request better while the client has not answered it. */
    public EvidenceRequestRow save(UUID id, long version, EvidenceRequestDraft draft) {
        var request = held(id);
        var actor = access.require("evidence-request.save", ASKERS, request);
        request.expect(version);
        check(draft);
        access.demand(
                "evidence-request.save",
                request,
                ofTeam(actor, audits.facts(request.auditId())),
                block("R-9.4.4", request.open(), Text.of("evidence.requestAnswered")));
        request.save(draft);
        journal.write(NewEntry.done(actor, "evidence-request.save", request));
        requests.flush();
        return row(request);
    }

    @Override
    public EvidenceRequestRow act(UUID id, Act act) {
        var request = held(id);
        passage.pass(EvidenceRequestLifecycle.ARROWS, situation(request), act);
        requests.flush();
        return row(request);
    }

    private void check(EvidenceRequestDraft draft) {
        inputs.check(draft);
        if (draft.clauses().isEmpty()) {
            throw new BadInput("clauses", Text.of("shared.required"));
        }
        uploads.checkClauses(draft.clauses());
    }

    private AuditFacts auditOf(UUID auditId) {
        try {
            return audits.facts(auditId);
        } catch (NotVisible unknown) {
            throw new BadInput("auditId", Text.of("evidence.unknownAudit"));
        }
    }

    private static Condition ofTeam(Actor actor, AuditFacts audit) {
        boolean may = actor.has(Role.PLAN) || audit.auditedBy(actor.personId());
        return block("R-9.4.4", may, Text.of("evidence.ofTeam"));
    }

    private EvidenceRequest readable(UUID id) {
        var request = access.visible("evidence-request", id, requests.byId(id));
        access.require("evidence-request.read", READERS, request);
        return request;
    }

    private EvidenceRequest held(UUID id) {
        return access.visible("evidence-request", id, requests.locked(id));
    }

    private EvidenceRequestSituation situation(EvidenceRequest request) {
        var actor = access.actor();
        boolean auditing = audits.judging(request.auditId()).stream().anyMatch(a -> a.auditedBy(actor.personId()));
        return new EvidenceRequestSituation(request, actor, clock.today(), auditing);
    }

    private EvidenceRequestRow row(EvidenceRequest request) {
        return rows(List.of(request)).get(0);
    }

    private List<EvidenceRequestRow> rows(List<EvidenceRequest> found) {
        var submitted =
                requests.submittedTo(found.stream().map(EvidenceRequest::id).toList());
        return found.stream()
                .map(r -> r.row(clock.today(), submitted.getOrDefault(r.id(), List.of())))
                .toList();
    }
}
