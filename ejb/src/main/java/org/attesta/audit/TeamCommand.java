package org.attesta.audit;

import java.util.List;

/** A command that brings a team. */
interface TeamCommand {

    /** Null when the team stays the one that was drafted. */
    List<Seat> team();
}
