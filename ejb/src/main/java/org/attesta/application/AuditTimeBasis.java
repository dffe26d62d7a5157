package org.attesta.application;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * What the audit time was determined from, as it was then (ISO/IEC 17021-1 9.1.4.3).
 *
 * @param table name of the table of days
 * @param source the document that its figures come from
 * @param effectivePersonnel the headcount by which it was looked up
 * @param daysByHand days of the initial audit that the reviewer set because the headcount is above the table, or null
 */
public record AuditTimeBasis(String table, String source, BigDecimal effectivePersonnel, BigDecimal daysByHand)
        implements Serializable {}
