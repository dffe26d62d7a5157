package org.attesta.competence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An authorisation to be recorded: what the person was found competent for, by whom and on what grounds.
 *
 * @param technicalArea code; null for all areas
 * @param evidence how the criteria were found to be met (ISO/IEC 17021-1 7.1.3)
 * @param evaluatorId the person who evaluated
 * @param witnessedOn for auditors, the day of the audit on which they were observed (7.2.4)
 * @param witnessedAudit which audit that was
 */
public record CompetenceDraft(
        @NotNull Function function,
        @NotBlank @Size(max = 100) String standard,
        @Size(max = 60) String technicalArea,
        @NotNull LocalDate validFrom,
        LocalDate validTo,
        @Size(max = 4000) String evidence,
        UUID evaluatorId,
        LocalDate witnessedOn,
        @Size(max = 400) String witnessedAudit)
        implements Serializable {}
