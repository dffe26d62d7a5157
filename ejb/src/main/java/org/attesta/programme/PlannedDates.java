package org.attesta.programme;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * When a step of the cycle is to take place.
 *
 * @param days as readers see it, like the two below; what is sent is not looked at
 */
public record PlannedDates(
        @NotNull CycleStep step,
        @NotNull LocalDate from,
        @NotNull LocalDate to,
        BigDecimal days,
        LocalDate openedOn,
        LocalDate heldOn)
        implements Serializable {}
