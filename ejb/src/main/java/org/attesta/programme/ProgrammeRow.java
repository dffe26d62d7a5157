package org.attesta.programme;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attesta.shared.Row;

/**
 * A programme as readers see it.
 *
 * @param decidedOn the decision that the cycle counts from; null before it
 * @param firstSurveillanceLatest twelve months after the decision (9.1.3.3); null before it
 * @param secondSurveillanceLatest last day for the second one, by calendar year and the body's tolerance; null before it
 * @param recertificationFrom when it is prepared (9.6.3.1.1), counted from the expected expiry before the decision
 * @param recertificationLatest last day for its audit, by the body's setting
 */
public record ProgrammeRow(
        UUID id,
        String number,
        long version,
        String state,
        Instant createdAt,
        UUID applicationId,
        String applicationNumber,
        UUID clientId,
        String clientName,
        String standard,
        String scope,
        LocalDate decidedOn,
        LocalDate firstSurveillanceLatest,
        LocalDate secondSurveillanceLatest,
        LocalDate recertificationFrom,
        LocalDate recertificationLatest,
        List<PlannedAuditFacts> audits,
        String adjustmentReason)
        implements Row, Serializable {}
