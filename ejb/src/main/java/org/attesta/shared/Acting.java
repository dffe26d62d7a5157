package org.attesta.shared;

import java.util.List;
import java.util.UUID;

/**
 * What every service of records with a life offers, so that one REST resource and one page tag serve them all.
 *
 * @param <R> the row: what a reader gets to see of a record
 */
public interface Acting<R extends Row> {

    /** @throws NotVisible also for what exists but is not for this account */
    R row(UUID id);

    List<Gate> gates(UUID id);

    /** Takes one arrow, or throws and changes nothing. */
    R act(UUID id, Act act);

    Lifecycle<?> lifecycle();
}
