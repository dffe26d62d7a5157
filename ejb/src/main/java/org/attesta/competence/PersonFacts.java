package org.attesta.competence;

import java.io.Serializable;
import java.util.UUID;

/** What other features need to know of a person. */
public record PersonFacts(UUID id, String number, String name, Employment employment) implements Serializable {}
