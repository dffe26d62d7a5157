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
 * @param takenOver from records that are older than this system: it was given then, and checked when it was taken over
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
        boolean takenOver,
        String endReason,
        @JsonUnwrapped CompetenceDraft draft)
        implements Row, Serializable {

    /** Both ends included. */
    public boolean validOn(LocalDate day) {
        return CompetenceFacts.within(day, draft.validFrom(), draft.validTo());
    }

    /** True while an earlier end still changes something. */
    public boolean endable(LocalDate today) {
        return draft.validTo() == null || !draft.validTo().isBefore(today);
    }
}
