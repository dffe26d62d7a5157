package org.attesta.competence;

import java.time.LocalDate;
import org.attesta.shared.Actor;
import org.attesta.shared.Situation;

/**
 * A declaration with what its conditions look at.
 *
 * @param latest the newest one of this person about this client
 */
record DeclarationSituation(Declaration subject, Actor actor, LocalDate today, boolean latest) implements Situation {}
