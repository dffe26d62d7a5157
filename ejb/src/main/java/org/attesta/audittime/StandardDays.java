package org.attesta.audittime;

import java.math.BigDecimal;

/** The audit time that one standard alone would need, in auditor days, not rounded further. */
public record StandardDays(String standard, BigDecimal days) {}
