package org.attesta.competence;

import java.time.LocalDate;
import org.attesta.shared.Actor;
import org.attesta.shared.Situation;

/** A declaration with what its conditions look at. */
record DeclarationSituation(Declaration subject, Actor actor, LocalDate today) implements Situation {}
