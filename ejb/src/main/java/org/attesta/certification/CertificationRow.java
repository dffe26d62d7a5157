package org.attesta.certification;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attesta.shared.Row;

/**
 * A certification as readers see it.
 *
 * @param scope as decided; before the first decision as applied for
 * @param since first day of the present state
 * @param publicStatus what a stranger is told today; null where nothing was ever certified
 * @param certifiedOn day of the first decision to certify; the cycle counts from that of its programme
 * @param surveillanceDue last day on which the next surveillance audit may take place (9.1.3.3); null when none is left
 * @param recertificationFrom when the recertification is prepared (9.6.3.1.1); null where nothing is certified
 * @param recertificationLatest last day for its audit, by the body's setting; null likewise
 * @param maintainedOn when it was last maintained after a surveillance audit (9.6.1)
 * @param suspendedUntil last day to resolve the issue; null unless suspended
 * @param decisionId the decision that is asked for now, or null
 * @param certificateId the last certificate, or null
 * @param previousExpiry last day of the cycle before this one; null in the first, and where nobody has told
 * @param takenOver number of the file that it came in with; null for one that was granted here
 */
public record CertificationRow(
        UUID id,
        String number,
        long version,
        CertificationState state,
        Instant createdAt,
        UUID clientId,
        String clientName,
        String standard,
        String scope,
        UUID programmeId,
        UUID applicationId,
        List<UUID> siteIds,
        LocalDate since,
        PublicStatus publicStatus,
        LocalDate certifiedOn,
        LocalDate effective,
        LocalDate expiry,
        LocalDate restorableUntil,
        LocalDate firstSurveillanceLatest,
        LocalDate secondSurveillanceTarget,
        LocalDate surveillanceDue,
        boolean surveillanceOverdue,
        LocalDate recertificationFrom,
        LocalDate recertificationLatest,
        LocalDate maintainedOn,
        LocalDate suspendedOn,
        LocalDate suspendedUntil,
        UUID decisionId,
        UUID certificateId,
        LocalDate previousExpiry,
        String takenOver,
        List<StatusChange> history)
        implements Row, Serializable {}
