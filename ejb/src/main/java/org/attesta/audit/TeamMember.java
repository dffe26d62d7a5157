package org.attesta.audit;

import java.io.Serializable;
import java.util.UUID;

/** One person of an audit team, as other features need it. */
public record TeamMember(UUID personId, String name, Part part) implements Serializable {}
