package org.attesta.certification;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attesta.shared.TakenOver;

/**
 * A certification that was granted before the takeover.
 *
 * @param since first day of a status other than active
 * @param reason of that status
 * @param firstIssued day of the first decision to certify
 * @param decidedOn the decision that the present cycle counts from
 * @param previousExpiry last day of the cycle before; null in the first
 * @param succeededOn when another one of the same client and standard was decided after it; null where none was
 * @param surveillanceDue last day for the surveillance that comes next; null when none is left
 */
public record TakenOverCertification(
        UUID clientId,
        String clientName,
        String standard,
        UUID programmeId,
        UUID applicationId,
        String scope,
        List<UUID> siteIds,
        TakenOverStatus status,
        LocalDate since,
        LocalDate suspendedUntil,
        String reason,
        LocalDate firstIssued,
        LocalDate decidedOn,
        LocalDate effective,
        LocalDate expiry,
        LocalDate previousExpiry,
        LocalDate succeededOn,
        LocalDate firstSurveillanceLatest,
        LocalDate surveillanceDue,
        UUID certificateId,
        TakenOver takenOver) {}
