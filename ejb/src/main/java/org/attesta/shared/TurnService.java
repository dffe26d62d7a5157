package org.attesta.shared;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Whose turn it is, over all features. */
@Stateless
public class TurnService {

    @Inject
    @Any
    Instance<TurnSource> sources;

    @Inject
    BusinessClock clock;

    /** What waits for this actor: what falls due first, then what sets no date; at most {@code limit} of each kind. */
    public List<Turn> turnsOf(Actor actor, int limit) {
        var today = clock.today();
        return sources.stream()
                .flatMap(source -> source.turnsOf(actor, today, limit).stream())
                .sorted(Comparator.comparing(Turn::due, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder())))
                .toList();
    }
}
