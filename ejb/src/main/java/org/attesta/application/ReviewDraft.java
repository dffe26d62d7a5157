package org.attesta.application;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.attesta.audittime.Adjustment;

/**
 * What the reviewer found (ISO/IEC 17021-1 9.1.2.1 a–d) and determined: the competences the team and the decision need
 * (9.1.2.3) and the audit time (9.1.4).
 *
 * @param sufficient a) the information is enough for an audit programme
 * @param understood b) known differences of understanding are resolved
 * @param able c) the body has the competence and ability
 * @param considered d) scope, sites, time and other influences are taken into account
 * @param bodyInternalAuditEnd last day of internal audits that the body itself did for the applicant (5.2.6), or null
 * @param technicalAreas codes of the technical areas
 * @param table audit-time table, such as {@code QMS-MD5}
 * @param effectivePersonnel as confirmed by the reviewer; null takes what the applicant's groups give
 * @param daysByHand days of the initial audit where the headcount is above the table's end; null else
 * @param auditTimeJustification why the time is right for this client (9.1.4.3)
 */
public record ReviewDraft(
        Boolean sufficient,
        Boolean understood,
        Boolean able,
        Boolean considered,
        @Size(max = 4000) String notes,
        LocalDate bodyInternalAuditEnd,
        Set<@Size(max = 60) String> technicalAreas,
        @Size(max = 60) String table,
        BigDecimal effectivePersonnel,
        BigDecimal daysByHand,
        @Size(max = 50) List<Adjustment> adjustments,
        BigDecimal stage1Share,
        @Size(max = 4000) String auditTimeJustification)
        implements Serializable {

    public static final ReviewDraft EMPTY =
            new ReviewDraft(null, null, null, null, null, null, null, null, null, null, null, null, null);

    public ReviewDraft {
        technicalAreas = technicalAreas == null ? Set.of() : Set.copyOf(technicalAreas);
        adjustments = adjustments == null ? List.of() : List.copyOf(adjustments);
    }

    /** Nothing but the competences that team and decision need. */
    ReviewDraft withTechnicalAreas(Set<String> areas) {
        return new ReviewDraft(
                sufficient,
                understood,
                able,
                considered,
                notes,
                bodyInternalAuditEnd,
                areas,
                table,
                effectivePersonnel,
                daysByHand,
                adjustments,
                stage1Share,
                auditTimeJustification);
    }

    /**
     * What is left of a review when the applicant has changed what it rests on: the answers have to be given anew, and
     * the headcount is the applicant's again.
     */
    ReviewDraft reopened() {
        return new ReviewDraft(
                null,
                null,
                null,
                null,
                notes,
                bodyInternalAuditEnd,
                technicalAreas,
                table,
                null,
                null,
                adjustments,
                stage1Share,
                auditTimeJustification);
    }
}
