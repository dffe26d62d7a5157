package org.attesta.shared;

import java.time.LocalDate;
import java.util.List;

/** What one feature knows to be somebody's turn. Implemented as {@code @ApplicationScoped} beans. */
public interface TurnSource {

    /**
     * What waits for this actor in roles that may do it, most urgent first; a client account's own records only. It is
     * asked for every kind of account and answers an empty list where nothing can be that account's turn.
     */
    List<Turn> turnsOf(Actor actor, LocalDate today, int limit);
}
