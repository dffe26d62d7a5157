package org.attesta.programme;

import java.time.LocalDate;
import org.attesta.shared.Actor;
import org.attesta.shared.Situation;

/** A programme as its conditions see it. */
record ProgrammeSituation(Programme subject, Actor actor, LocalDate today) implements Situation {}
