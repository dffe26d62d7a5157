package org.attesta.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.attesta.shared.Actor;
import org.attesta.shared.Condition;
import org.attesta.shared.Situation;

/**
 * A programme as its conditions see it.
 *
 * @param others what features that a programme may not know say to the opening of an audit
 */
record ProgrammeSituation(
        Programme subject, Actor actor, LocalDate today, List<Condition> others, Consumer<ProgrammeEvent> tell)
        implements Situation {}
