package org.attesta.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.attesta.client.ClientService;
import org.attesta.shared.Actor;
import org.attesta.shared.Role;
import org.attesta.shared.Text;
import org.attesta.shared.Turn;
import org.attesta.shared.TurnSource;

/** Whose turn a finding is. */
@ApplicationScoped
public class FindingTurns implements TurnSource {

    private static final Set<FindingState> OF_CLIENT =
            EnumSet.of(FindingState.ISSUED, FindingState.RETURNED, FindingState.PLAN_ACCEPTED);
    private static final Set<FindingState> OF_CONTRIBUTOR = EnumSet.of(FindingState.PLAN_ACCEPTED);
    private static final Set<FindingState> OF_AUDITOR =
            EnumSet.of(FindingState.RESPONSE_SUBMITTED, FindingState.EVIDENCE_SUBMITTED);

    @Inject
    Findings findings;

    @Inject
    ClientService clients;

    @Override
    public List<Turn> turnsOf(Actor actor, LocalDate today, int limit) {
        var mine = waiting(actor, limit);
        var names = clients.names(mine.stream().map(Finding::clientId).toList());
        return mine.stream().map(f -> turn(f, names)).toList();
    }

    /** Of every role that the actor has; an accepted plan that an audit will verify asks nothing of the client now. */
    private Set<Finding> waiting(Actor actor, int limit) {
        var found = new LinkedHashSet<Finding>();
        if (actor.ofClient() && actor.clientId() != null) {
            var states = actor.has(Role.CLIENT) ? OF_CLIENT : OF_CONTRIBUTOR;
            found.addAll(findings.waitingForClient(states, actor.clientId(), limit));
        }
        if (actor.has(Role.AUDITOR) && actor.personId() != null) {
            found.addAll(findings.waitingForAuditor(OF_AUDITOR, actor.personId(), limit));
        }
        if (actor.has(Role.CM)) {
            found.addAll(findings.disputed(limit));
        }
        return found;
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
