package org.attesta.audit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.attesta.shared.Reasoned;

/** Another team after a valid objection, or because a member cannot come. */
public record ReplaceTeam(
        @Size(max = 4000) String reason,
        @Valid @Size(max = 50) List<@NotNull Seat> team) implements TeamCommand, Reasoned {}
