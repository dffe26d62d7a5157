package org.attesta.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attesta.audit.AuditFacts;
import org.attesta.audit.AuditService;
import org.attesta.audit.Part;
import org.attesta.client.ClientService;
import org.attesta.shared.Actor;
import org.attesta.shared.Role;
import org.attesta.shared.Text;
import org.attesta.shared.Turn;
import org.attesta.shared.TurnSource;

/** Whose turn a finding is. */
@ApplicationScoped
public class FindingTurns implements TurnSource {

    private static final Map<Role, Set<FindingState>> WAITING = Map.of(
            Role.CLIENT,
            EnumSet.of(FindingState.ISSUED, FindingState.RETURNED, FindingState.PLAN_ACCEPTED),
            Role.EVID,
            EnumSet.of(FindingState.PLAN_ACCEPTED),
            Role.AUDITOR,
            EnumSet.of(FindingState.DRAFT, FindingState.RESPONSE_SUBMITTED, FindingState.EVIDENCE_SUBMITTED),
            Role.CM,
            EnumSet.of(FindingState.DISPUTED));

    /** Auditors see those of their own audits, found among the most urgent. */
    private static final int LOOKED_AT = 500;

    @Inject
    Findings findings;

    @Inject
    AuditService audits;

    @Inject
    ClientService clients;

    @Override
    public List<Turn> turnsOf(Actor actor, LocalDate today, int limit) {
        var states = EnumSet.noneOf(FindingState.class);
        WAITING.forEach((role, waiting) -> states.addAll(actor.has(role) ? waiting : Set.of()));
        if (states.isEmpty() || actor.ofClient() && actor.clientId() == null) {
            return List.of();
        }
        var found = findings.waiting(states, actor.ofClient() ? actor.clientId() : null, LOOKED_AT).stream()
                .filter(this::asksSomebody)
                .toList();
        var mine = actor.ofClient() ? found : ofOwnAudits(found, actor);
        var names = clients.names(mine.stream().map(Finding::clientId).toList());
        return mine.stream().limit(limit).map(f -> turn(f, names)).toList();
    }

    /** An accepted plan that an audit will verify asks nothing of the client now. */
    private boolean asksSomebody(Finding f) {
        return f.state() != FindingState.PLAN_ACCEPTED || f.verificationMethod() == VerificationMethod.DOCUMENTS;
    }

    private List<Finding> ofOwnAudits(List<Finding> found, Actor actor) {
        Map<UUID, AuditFacts> known = found.stream()
                .map(Finding::auditId)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), audits::facts));
        return found.stream()
                .filter(f -> f.state() == FindingState.DISPUTED || audits(known.get(f.auditId()), actor))
                .toList();
    }

    private static boolean audits(AuditFacts audit, Actor actor) {
        return actor.personId() != null
                && audit.partOf(actor.personId()).filter(Part::counts).isPresent();
    }

    private static Turn turn(Finding f, Map<UUID, String> names) {
        return new Turn(
                f.type(),
                f.id(),
                f.number(),
                names.get(f.clientId()),
                Text.of("finding.turn." + f.stateName(), f.content().clause()),
                f.due());
    }
}
