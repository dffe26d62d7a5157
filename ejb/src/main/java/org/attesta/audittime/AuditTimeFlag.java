package org.attesta.audittime;

/** What a reviewer should look at in a calculation. */
public enum AuditTimeFlag {
    /**
     * The adjustments sum up to more than the reduction that may be granted. A method that does so regularly and is
     * then clipped is not acceptable to accreditation bodies.
     */
    OVER_COMPENSATION,
    /** The headcount is above the table: the days of the initial audit were set by hand. */
    SET_BY_HAND
}
