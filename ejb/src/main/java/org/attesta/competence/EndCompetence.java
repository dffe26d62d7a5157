package org.attesta.competence;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.attesta.shared.Reasoned;

/** Ends an authorisation earlier than it was given for. */
public record EndCompetence(
        @NotNull LocalDate validTo, @Size(max = 4000) String reason) implements Reasoned {}
