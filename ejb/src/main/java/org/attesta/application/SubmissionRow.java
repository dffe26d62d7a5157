package org.attesta.application;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attesta.shared.Row;

/**
 * What an applicant sent in, as readers see it.
 *
 * @param revision 1 for the submission, then one for each answer to what was asked for
 * @param gaps what had been asked for, one line each; empty for the first
 * @param answer what the applicant said to it
 */
public record SubmissionRow(
        UUID id,
        String number,
        long version,
        Instant createdAt,
        UUID clientId,
        UUID applicationId,
        int revision,
        LocalDate submittedOn,
        String submittedBy,
        List<String> gaps,
        String answer,
        ApplicationDraft content)
        implements Row, Serializable {}
