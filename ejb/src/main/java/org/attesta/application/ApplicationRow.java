package org.attesta.application;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attesta.audittime.AuditTime;
import org.attesta.shared.Row;

/**
 * An application as readers see it. What the reviewer noted is null for the applicant.
 *
 * @param gaps what was asked for, one line each
 * @param takenOver number of the file that it came in with; null for one that was made here
 * @param agreementSignedOn of an agreement made before the takeover; null elsewhere
 * @param reviewedBy who gave the answers of the review (9.1.2.1), null until they are given
 */
public record ApplicationRow(
        UUID id,
        String number,
        long version,
        ApplicationState state,
        Instant createdAt,
        UUID clientId,
        String clientName,
        LocalDate submittedOn,
        List<String> gaps,
        String gapsAnswer,
        String declineReason,
        ReviewDraft review,
        String reviewedBy,
        LocalDate reviewedOn,
        AuditTime auditTime,
        AuditTimeBasis auditTimeBasis,
        Agreement agreement,
        String takenOver,
        LocalDate agreementSignedOn,
        @JsonUnwrapped ApplicationDraft content)
        implements Row, Serializable {}
