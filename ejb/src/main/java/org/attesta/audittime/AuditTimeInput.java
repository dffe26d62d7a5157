package org.attesta.audittime;

import java.math.BigDecimal;
import java.util.List;

/**
 * What an audit-time calculation is asked. Nothing in it is checked yet.
 *
 * @param table the table to look up, such as {@code QMS-MD5}
 * @param effectivePersonnel headcount as by {@link EffectivePersonnel}; a part of a person counts as one more
 * @param adjustments null means none
 * @param stage1Share percent of the initial audit for Stage 1; null means the policy's
 */
public record AuditTimeInput(
        String table, BigDecimal effectivePersonnel, List<Adjustment> adjustments, BigDecimal stage1Share) {}
