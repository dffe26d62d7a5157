package org.attesta.audittime;

import java.math.BigDecimal;
import java.util.List;

/**
 * What is asked about an audit of several standards together. Nothing in it is checked yet.
 *
 * @param integrationPercent how much the integration saves, 0 to 20
 */
public record IntegratedAuditTimeInput(List<StandardDays> standards, BigDecimal integrationPercent) {}
