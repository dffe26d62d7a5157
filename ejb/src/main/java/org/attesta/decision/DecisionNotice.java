package org.attesta.decision;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.attesta.shared.Row;

/**
 * What the client is told of a decision: the answer and its reason, nothing of what was asked inside the body.
 *
 * @param until last day of a suspension; null for other outcomes
 * @param certificateId the certificate issued by it, or null
 */
public record DecisionNotice(
        UUID id,
        String number,
        long version,
        DecisionState state,
        Instant createdAt,
        UUID clientId,
        DecisionKind kind,
        DecisionOutcome outcome,
        UUID certificationId,
        String certificationNumber,
        String standard,
        String scope,
        String reason,
        LocalDate decidedOn,
        LocalDate effective,
        LocalDate until,
        String decidedBy,
        UUID certificateId)
        implements Row, Serializable {

    static DecisionNotice of(DecisionRow row) {
        return new DecisionNotice(
                row.id(),
                row.number(),
                row.version(),
                row.state(),
                row.createdAt(),
                row.clientId(),
                row.kind(),
                row.outcome(),
                row.certificationId(),
                row.certificationNumber(),
                row.standard(),
                row.scope(),
                row.reason(),
                row.decidedOn(),
                row.effective(),
                row.suspendedUntil(),
                row.takenByName(),
                row.certificateId());
    }
}
