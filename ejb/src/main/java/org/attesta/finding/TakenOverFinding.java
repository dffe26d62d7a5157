package org.attesta.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attesta.audit.KeptAudit;
import org.attesta.shared.TakenOver;

/**
 * A nonconformity that was raised before the takeover, with the number that it has.
 *
 * @param leadId who led the audit, and so issued it (N1)
 * @param responseDue null takes the body's usual time, as with {@code closeDue}
 * @param answer of the client, or null
 */
public record TakenOverFinding(
        KeptAudit audit,
        UUID clientId,
        UUID leadId,
        String leadName,
        String number,
        Grade grade,
        MajorGround ground,
        String clause,
        String statement,
        String objectiveEvidence,
        LocalDate raisedOn,
        FindingState state,
        LocalDate responseDue,
        LocalDate closeDue,
        Respond answer,
        LocalDate answeredOn,
        VerificationMethod verificationMethod,
        LocalDate verifiedOn,
        TakenOver takenOver) {

    FindingDraft draft() {
        return new FindingDraft(
                audit.id(), FindingType.NONCONFORMITY, grade, ground, clause, statement, objectiveEvidence, List.of());
    }
}
