package org.attesta.competence;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.attesta.shared.Row;

/**
 * An authorisation as staff see it.
 *
 * @param endReason why it was ended before its time, or null
 */
public record CompetenceRow(
        UUID id,
        String number,
        long version,
        String state,
        Instant createdAt,
        UUID personId,
        String evaluatorName,
        String endReason,
        @JsonUnwrapped CompetenceDraft draft)
        implements Row, Serializable {

    /** Both ends included. */
    public boolean validOn(LocalDate day) {
        return !day.isBefore(draft.validFrom()) && (draft.validTo() == null || !day.isAfter(draft.validTo()));
    }
}
