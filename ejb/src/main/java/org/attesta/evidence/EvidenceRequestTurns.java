package org.attesta.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
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

/** Whose turn a request for evidence is. */
@ApplicationScoped
public class EvidenceRequestTurns implements TurnSource {

    private static final Set<EvidenceRequestState> OF_CLIENT =
            EnumSet.of(EvidenceRequestState.REQUESTED, EvidenceRequestState.MORE_NEEDED);
    private static final Set<EvidenceRequestState> OF_AUDITOR = EnumSet.of(EvidenceRequestState.RECEIVED);

    @Inject
    EvidenceRequests requests;

    @Inject
    ClientService clients;

    @Override
    public List<Turn> turnsOf(Actor actor, LocalDate today, int limit) {
        List<EvidenceRequest> mine = List.of();
        if (actor.ofClient() && actor.clientId() != null) {
            mine = requests.waitingForClient(OF_CLIENT, actor.clientId(), limit);
        } else if (actor.has(Role.AUDITOR) && actor.personId() != null) {
            mine = requests.waitingForAuditor(OF_AUDITOR, actor.personId(), limit);
        }
        var names = clients.names(mine.stream().map(EvidenceRequest::clientId).toList());
        return mine.stream().map(r -> turn(r, names)).toList();
    }

    private static Turn turn(EvidenceRequest r, Map<UUID, String> names) {
        return new Turn(
                r.type(),
                r.id(),
                r.number(),
                names.get(r.clientId()),
                Text.of("evidence-request.turn." + r.stateName()),
                r.open() ? r.due() : null);
    }
}
