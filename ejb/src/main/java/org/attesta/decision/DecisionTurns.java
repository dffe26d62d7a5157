package org.attesta.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.attesta.shared.Actor;
import org.attesta.shared.ListQuery;
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
    Deciders deciders;

    @Override
    public List<Turn> turnsOf(Actor actor, LocalDate today, int limit) {
        if (!actor.has(Role.DM) || actor.personId() == null) {
            return List.of();
        }
        var eligible = deciders.eligible(actor.personId(), today);
        var turns = new ArrayList<Turn>();
        for (int first = 0; turns.size() < limit; first += ListQuery.MAX) {
            var page = decisions.queue(first, ListQuery.MAX);
            page.stream().filter(eligible::waits).map(DecisionTurns::turn).forEach(turns::add);
            if (page.size() < ListQuery.MAX) {
                break;
            }
        }
        return turns.size() > limit ? turns.subList(0, limit) : turns;
    }

    private static Turn turn(Decision file) {
        var row = file.row();
        return new Turn(
                "decision",
                row.id(),
                row.number(),
                row.clientName(),
                Text.of("decision.turn." + row.state()),
                row.due());
    }
}
