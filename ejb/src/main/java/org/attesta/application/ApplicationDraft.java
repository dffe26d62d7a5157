package org.attesta.application;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attesta.audittime.PersonnelGroup;

/**
 * What an applicant tells (ISO/IEC 17021-1 9.1.1 a–e and what a service management system needs beyond). Everything may
 * be missing until it is submitted.
 *
 * @param scope the scope sought, naming the services and the unit that delivers them (ISO/IEC 20000-1 4.3)
 * @param siteIds the applicant's sites in scope
 * @param personnel persons in scope by site or shift, for the effective number of personnel
 * @param allByOthers whether other parties provide or operate all services; then conformity cannot be claimed
 *     (ISO/IEC 20000-1 1.2)
 * @param consultancyBy who gave consultancy on the system; null when none was given
 * @param consultancyEnd its last day
 * @param consultantRelated whether that body is related to the certification body (ISO/IEC 17021-1 5.2.7)
 * @param authorityDeclared that whoever applies may speak for the organisation
 */
public record ApplicationDraft(
        ApplicationKind kind,
        @Size(max = 100) String standard,
        @Size(max = 2000) String scope,
        @Size(max = 4000) String services,
        @Size(max = 1000) String unit,
        @Size(max = 2000) String customers,
        @Size(max = 4000) String processes,
        @Size(max = 4000) String resources,
        @Size(max = 4000) String relationships,
        @Size(max = 4000) String legalObligations,
        @Size(max = 500) List<UUID> siteIds,
        @Size(max = 500) @Valid List<@NotNull PersonnelGroup> personnel,
        @Size(max = 4000) String outsourcedProcesses,
        Boolean allByOthers,
        Boolean consultancyUsed,
        @Size(max = 300) String consultancyBy,
        LocalDate consultancyEnd,
        Boolean consultantRelated,
        @Size(max = 500) String languages,
        @Size(max = 1000) String otherCertificates,
        LocalDate auditWishedFrom,
        Boolean authorityDeclared,
        @Size(max = 200) String declaredBy)
        implements Serializable {

    public static final ApplicationDraft EMPTY = new ApplicationDraft(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
            null, null, null, null, null);

    public ApplicationDraft {
        siteIds = siteIds == null ? List.of() : List.copyOf(siteIds);
        personnel = personnel == null ? List.of() : List.copyOf(personnel);
    }
}
