package org.attesta.audit;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attesta.shared.Row;

/**
 * An audit as readers see it. To the client, team and plan appear when they are sent; the fieldwork's records stay with
 * the certification body.
 *
 * @param repeatsId the audit that this one repeats, or null
 * @param requiredDays auditor days that the team must bring at least (9.1.4)
 * @param takenOver number of the file that it came in with; null for one that was carried out here
 * @param objectionUntil last day on which the client may object to the team
 */
public record AuditRow(
        UUID id,
        String number,
        long version,
        AuditState state,
        Instant createdAt,
        AuditType type,
        UUID clientId,
        String clientName,
        UUID programmeId,
        String standard,
        String checklistVersion,
        UUID repeatsId,
        LocalDate windowFrom,
        LocalDate windowTo,
        BigDecimal requiredDays,
        LocalDate objectionUntil,
        List<Objection> objections,
        Termination termination,
        Stage1Result stage1Result,
        LocalDate reportIssuedOn,
        RecommendationKind recommendation,
        String recommendationText,
        String takenOver,
        @JsonUnwrapped AuditDraft draft)
        implements Row, Serializable {}
