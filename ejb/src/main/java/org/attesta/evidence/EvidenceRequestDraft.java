package org.attesta.evidence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What an audit team asks to see.
 *
 * @param wording in the auditor's own words: what, of which period, in which form
 * @param due the day until which it is wanted; null when it does not matter
 */
public record EvidenceRequestDraft(
        @NotNull UUID auditId,
        @NotNull @Size(max = 50) List<String> clauses,
        @NotBlank @Size(max = 300) String title,
        @Size(max = 4000) String wording,
        LocalDate due)
        implements Serializable {}
