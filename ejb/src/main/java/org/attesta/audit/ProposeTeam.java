package org.attesta.audit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** The team put to the client; without one, the team that was drafted. */
public record ProposeTeam(@Valid @Size(max = 50) List<@NotNull Seat> team) implements TeamCommand {}
