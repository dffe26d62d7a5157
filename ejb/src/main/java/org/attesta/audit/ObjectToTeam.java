package org.attesta.audit;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.attesta.shared.Reasoned;

/** The client's objection: to one member, or to the team as a whole. */
public record ObjectToTeam(UUID personId, @Size(max = 4000) String reason) implements Reasoned {}
