package org.attesta.audit;

import java.time.LocalDate;

/** The window in which a postponed audit will take place. */
public record Replan(LocalDate from, LocalDate to) {}
