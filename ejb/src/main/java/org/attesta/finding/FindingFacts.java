package org.attesta.finding;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What other features need to know of a finding.
 *
 * @param grade null for what is no nonconformity
 * @param due the day by which the next step of its present state is to be done; null when nothing is due
 * @param verifiedOn the day its resolution was found effective; null until then
 */
public record FindingFacts(
        UUID id,
        String number,
        UUID auditId,
        FindingType type,
        Grade grade,
        FindingState state,
        String clause,
        LocalDate due,
        LocalDate verifiedOn)
        implements Serializable {

    /** A nonconformity that counts: issued once and not taken back. */
    public boolean countsAsNonconformity() {
        return type == FindingType.NONCONFORMITY && state != FindingState.DRAFT && state != FindingState.VOIDED;
    }

    public boolean major() {
        return countsAsNonconformity() && grade == Grade.MAJOR;
    }

    public boolean minor() {
        return countsAsNonconformity() && grade == Grade.MINOR;
    }

    /** The plan for correction and corrective action was reviewed and accepted (9.5.2 c). */
    public boolean planAccepted() {
        return state == FindingState.PLAN_ACCEPTED || state == FindingState.EVIDENCE_SUBMITTED || verified();
    }

    /** Correction and corrective action were reviewed, accepted and verified (9.5.2 b). */
    public boolean verified() {
        return state == FindingState.VERIFIED;
    }
}
