package org.attesta.evidence;

import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.attesta.access.Access;
import org.attesta.access.Passage;
import org.attesta.audit.AuditFacts;
import org.attesta.audit.AuditService;
import org.attesta.shared.Act;
import org.attesta.shared.Acting;
import org.attesta.shared.BusinessClock;
import org.attesta.shared.Gate;
import org.attesta.shared.Lifecycle;
import org.attesta.shared.ListQuery;
import org.attesta.shared.Role;
import org.attesta.shared.Slice;
import org.attesta.standard.Clause;

/** Evidence: read by both sides, judged by auditors. */
@Stateless
@LocalBean
public class EvidenceService implements Acting<EvidenceRow> {

    /** Who may read evidence at all; a client account, its own only. */
    public static final Set<Role> READERS = Set.copyOf(
            EnumSet.of(Role.CLIENT, Role.EVID, Role.CM, Role.PLAN, Role.AUDITOR, Role.EXPERT, Role.DM, Role.AB));

    @Inject
    Evidences evidences;

    @Inject
    AuditService audits;

    @Inject
    Access access;

    @Inject
    Passage passage;

    @Inject
    BusinessClock clock;

    @Override
    public Lifecycle<?> lifecycle() {
        return EvidenceLifecycle.ARROWS;
    }

    public Slice<EvidenceRow> list(ListQuery query) {
        var actor = access.require("evidence.read", READERS);
        var found = evidences.slice(
                query,
                (builder, root) -> actor.ofClient()
                        ? builder.equal(root.get("clientId"), actor.clientId())
                        : builder.greaterThan(root.get("revision"), 0));
        return new Slice<>(rows(found.items()), found.next(), found.total());
    }

    /** What was sent to a request; the client also sees what is still put together. */
    public List<EvidenceRow> ofRequest(UUID requestId) {
        var actor = access.require("evidence.read", READERS);
        return rows(evidences.ofRequest(requestId).stream()
                .filter(e -> access.sees(e.clientId()))
                .filter(e -> actor.ofClient() || e.seenByStaff())
                .toList());
    }

    @Override
    public EvidenceRow row(UUID id) {
        return row(readable(id));
    }

    @Override
    public List<Gate> gates(UUID id) {
        return EvidenceLifecycle.ARROWS.gates(situation(readable(id)));
    }

    @Override
    public EvidenceRow act(UUID id, Act act) {
        var evidence = visible(id, true);
        passage.pass(EvidenceLifecycle.ARROWS, situation(evidence), act);
        evidences.flush();
        return row(evidence);
    }

    /** What other features need of those that exist; they have asked their own question of role. */
    public List<EvidenceFacts> factsOf(Collection<UUID> ids) {
        return evidences.allById(Set.copyOf(ids)).stream().map(Evidence::facts).toList();
    }

    /** All submitted evidence of an organisation, for who picks some of it. */
    public List<EvidenceFacts> factsOfClient(UUID clientId) {
        return evidences.submittedOf(clientId).stream().map(Evidence::facts).toList();
    }

    /**
     * The evidence that stands beside the clauses in an audit, one line for each clause it is about: all that the
     * audited organisation has submitted, whichever audit asked for it.
     */
    public List<EvidenceChip> ofAuditByClause(UUID auditId) {
        access.require("evidence.read", READERS);
        var submitted = evidences.submittedOf(audits.facts(auditId).clientId()).stream()
                .filter(e -> access.sees(e.clientId()))
                .toList();
        var revisions =
                evidences.revisionsOf(submitted.stream().map(Evidence::id).toList());
        return submitted.stream()
                .flatMap(e -> chips(e, revisions.getOrDefault(e.id(), List.of())))
                .sorted(Comparator.comparing(EvidenceChip::clause, EvidenceService::inOrder))
                .toList();
    }

    private static Stream<EvidenceChip> chips(Evidence e, List<EvidenceRevision> revisions) {
        var received = revisions.stream()
                .filter(r -> r.n() == e.revision())
                .findFirst()
                .map(r -> r.row(true).submittedAt())
                .orElse(e.createdAt());
        return e.clauses().stream()
                .map(clause ->
                        new EvidenceChip(e.id(), e.number(), e.title(), clause, e.revision(), received, e.state()));
    }

    private static int inOrder(String one, String other) {
        return Clause.of(one).compareTo(Clause.of(other));
    }

    private Evidence readable(UUID id) {
        var evidence = visible(id, false);
        access.require("evidence.read", READERS, evidence);
        return evidence;
    }

    private Evidence visible(UUID id, boolean held) {
        var found = held ? evidences.locked(id) : evidences.byId(id);
        return access.visible("evidence", id, found.filter(e -> access.actor().ofClient() || e.seenByStaff()));
    }

    private EvidenceSituation situation(Evidence evidence) {
        var actor = access.actor();
        var newest = evidences.revision(evidence.id(), evidence.revision()).orElse(null);
        boolean auditing = judging(evidence).stream().anyMatch(a -> a.auditedBy(actor.personId()));
        return new EvidenceSituation(evidence, newest, actor, clock.today(), auditing);
    }

    /** The audits in which it is judged: of the one that asked for it and those that follow; unasked, of the client. */
    private List<AuditFacts> judging(Evidence evidence) {
        return evidence.auditId() == null
                ? audits.confirmedOf(evidence.clientId())
                : audits.judging(evidence.auditId());
    }

    private EvidenceRow row(Evidence evidence) {
        return EvidenceRow.of(
                evidence, evidences.revisionsOf(evidence.id()), access.actor().ofClient());
    }

    private List<EvidenceRow> rows(List<Evidence> found) {
        var revisions = evidences.revisionsOf(found.stream().map(Evidence::id).toList());
        boolean forClient = access.actor().ofClient();
        return found.stream()
                .map(e -> EvidenceRow.of(e, revisions.getOrDefault(e.id(), List.of()), forClient))
                .toList();
    }
}
