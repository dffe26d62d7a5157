package org.attesta.audittime;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * One use of an adjustment factor.
 *
 * @param percent of the table's time; negative saves time
 * @param justification why, in words; never blank
 */
public record Adjustment(String factor, BigDecimal percent, String justification) implements Serializable {}
