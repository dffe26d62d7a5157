package org.attesta.competence;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a person has declared about a client (ISO/IEC 17021-1 5.2.13).
 *
 * @param consultancyEnd last day of consultancy that the person gave the client (5.2.10), or null for none
 * @param cleared the certification manager has shown that the declared situation is no conflict
 */
public record DeclarationFacts(
        UUID id, LocalDate declaredOn, boolean conflict, LocalDate consultancyEnd, boolean cleared)
        implements Serializable {}
