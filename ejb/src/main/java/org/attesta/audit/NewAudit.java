package org.attesta.audit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.attesta.programme.CycleStep;

/**
 * What is known of an audit on the day it is opened.
 *
 * @param step its place in the cycle
 * @param repeatsId the audit that has to be repeated; null for a first one
 */
record NewAudit(
        UUID programmeId,
        UUID clientId,
        AuditType type,
        CycleStep step,
        String standard,
        String checklistVersion,
        UUID repeatsId,
        LocalDate windowFrom,
        LocalDate windowTo,
        BigDecimal requiredDays,
        AuditDraft draft) {}
