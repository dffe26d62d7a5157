package org.attesta.programme;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One audit that a cycle foresees.
 *
 * @param from first day of the window; equal to {@code to} where only a target day is planned
 * @param days auditor days, from the audit time of the application review (9.1.4)
 * @param openedOn when the audit was opened; null while it is only planned
 */
public record PlannedAuditFacts(CycleStep step, LocalDate from, LocalDate to, BigDecimal days, LocalDate openedOn)
        implements Serializable {

    public PlannedAuditFacts(CycleStep step, LocalDate from, LocalDate to, BigDecimal days) {
        this(step, from, to, days, null);
    }
}
