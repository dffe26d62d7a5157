package org.attesta.application;

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

/** Whose turn an application is. */
@ApplicationScoped
public class ApplicationTurns implements TurnSource {

    private static final Map<Role, Set<ApplicationState>> WAITING = Map.of(
            Role.CLIENT,
            EnumSet.of(ApplicationState.DRAFT, ApplicationState.INFO_REQUESTED, ApplicationState.PROPOSAL_SENT),
            Role.CM,
            EnumSet.of(
                    ApplicationState.SUBMITTED,
                    ApplicationState.UNDER_REVIEW,
                    ApplicationState.ACCEPTED,
                    ApplicationState.PROPOSAL_SENT),
            Role.PLAN,
            EnumSet.of(ApplicationState.ACCEPTED, ApplicationState.AGREEMENT_SIGNED));

    @Inject
    Applications applications;

    @Inject
    ClientService clients;

    @Override
    public List<Turn> turnsOf(Actor actor, LocalDate today, int limit) {
        var states = EnumSet.noneOf(ApplicationState.class);
        WAITING.forEach((role, waiting) -> states.addAll(actor.has(role) ? waiting : Set.of()));
        if (states.isEmpty() || actor.ofClient() && actor.clientId() == null) {
            return List.of();
        }
        var side = actor.ofClient() ? AgreementSignatures.CLIENT : AgreementSignatures.BODY;
        var found = applications.waitingFor(side, states, actor.clientId(), limit);
        var names = clients.names(found.stream().map(Application::clientId).toList());
        return found.stream().map(a -> turn(a, actor, names)).toList();
    }

    private static Turn turn(Application application, Actor actor, Map<UUID, String> names) {
        var side = actor.ofClient() ? "client" : "body";
        return new Turn(
                application.type(),
                application.id(),
                application.number(),
                names.get(application.clientId()),
                Text.of("application.turn." + side + "." + application.stateName()),
                null);
    }
}
