package org.attesta.decision;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.attesta.shared.Row;

/**
 * A decision as readers see it.
 *
 * @param auditId the surveillance audit that is reviewed; null for other questions
 * @param openedOn when the package was handed in last; null while it lies with the proposer again
 * @param closedOn when nobody asked any more, as after a withdrawal of the application; else null
 * @param documents the package, frozen when it was handed in
 * @param takenBy the person who reviews and decides; null before
 * @param checks the conditions as judged when it was decided
 * @param suspendedUntil last day to resolve the issue, of a decision that suspended; null otherwise
 * @param certificateId the certificate issued by it, or null
 */
public record DecisionRow(
        UUID id,
        String number,
        long version,
        DecisionState state,
        Instant createdAt,
        DecisionKind kind,
        UUID certificationId,
        String certificationNumber,
        UUID clientId,
        String clientName,
        String standard,
        UUID programmeId,
        UUID applicationId,
        UUID auditId,
        LocalDate openedOn,
        LocalDate due,
        LocalDate closedOn,
        Proposal proposal,
        List<PackageItem> documents,
        List<Exchange> exchanges,
        UUID takenBy,
        String takenByName,
        LocalDate takenOn,
        DecisionOutcome outcome,
        String reason,
        String scope,
        LocalDate effective,
        LocalDate decidedOn,
        LocalDate suspendedUntil,
        List<CheckedCondition> checks,
        UUID certificateId)
        implements Row, Serializable {

    /** Days since it was handed in. */
    public long ageOn(LocalDate today) {
        return openedOn == null ? 0 : ChronoUnit.DAYS.between(openedOn, today);
    }
}
