package org.attesta.audittime;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/**
 * How long the audits of a cycle take, in auditor days of eight hours (ISO/IEC 17021-1:2015 9.1.4).
 *
 * @param tableDays what the table says for the initial audit, before any adjustment
 * @param netPercent the plain sum of all adjustments
 * @param appliedPercent the percentage used: the sum, but no reduction above 30 percent (ISO/IEC 20000-6:2017 9.1.4.2)
 * @param capped whether that limit was needed
 * @param total the initial audit, Stage 1 and Stage 2 together
 * @param surveillance one surveillance audit: a third of the total
 * @param recertification two thirds of what an initial audit of the client as it is now takes
 * @param tableVerified whether the table's figures have been confirmed against the licensed document
 */
public record AuditTime(
        BigDecimal tableDays,
        BigDecimal netPercent,
        BigDecimal appliedPercent,
        boolean capped,
        BigDecimal total,
        BigDecimal stage1,
        BigDecimal stage2,
        BigDecimal surveillance,
        BigDecimal recertification,
        List<AuditTimeFlag> flags,
        boolean tableVerified)
        implements Serializable {

    public AuditTime {
        flags = List.copyOf(flags);
    }
}
