package org.attesta.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.attesta.shared.Actor;
import org.attesta.shared.Gate;
import org.attesta.shared.Role;
import org.attesta.shared.Text;
import org.attesta.shared.Turn;
import org.attesta.shared.TurnSource;

/** Which files wait for a decision maker: those the person may take up, and those taken up. */
@ApplicationScoped
public class DecisionTurns implements TurnSource {

    @Inject
    Decisions decisions;

    @Inject
    DecisionService service;

    @Override
    public List<Turn> turnsOf(Actor actor, LocalDate today, int limit) {
        if (!actor.has(Role.DM)) {
            return List.of();
        }
        return decisions.queue().stream()
                .filter(d -> service.gates(d.id()).stream().anyMatch(Gate::open))
                .limit(limit)
                .map(Decision::row)
                .map(DecisionTurns::turn)
                .toList();
    }

    private static Turn turn(DecisionRow file) {
        return new Turn(
                "decision",
                file.id(),
                file.number(),
                file.clientName(),
                Text.of("decision.turn." + file.state()),
                file.due());
    }
}
