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
 * @param heldOn its last day, when it has taken place; null before
 */
public record PlannedAuditFacts(
        CycleStep step, LocalDate from, LocalDate to, BigDecimal days, LocalDate openedOn, LocalDate heldOn)
        implements Serializable {

    public PlannedAuditFacts(CycleStep step, LocalDate from, LocalDate to, BigDecimal days) {
        this(step, from, to, days, null, null);
    }

    /** The real last day, or else the planned one. */
    LocalDate lastDay() {
        return heldOn == null ? to : heldOn;
    }

    PlannedAuditFacts heldOn(LocalDate day) {
        return new PlannedAuditFacts(step, from, to, days, openedOn, day);
    }

    PlannedAuditFacts within(LocalDate first, LocalDate last) {
        return new PlannedAuditFacts(step, first, last, days, openedOn, heldOn);
    }
}
