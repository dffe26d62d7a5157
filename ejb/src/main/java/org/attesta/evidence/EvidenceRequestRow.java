package org.attesta.evidence;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.attesta.shared.Row;

/**
 * A request for evidence as readers see it.
 *
 * @param reason why more is needed, or why it was withdrawn
 * @param overdue asked for, not received, and past its day
 * @param evidenceIds what was submitted to it, oldest first
 */
public record EvidenceRequestRow(
        UUID id,
        String number,
        long version,
        EvidenceRequestState state,
        Instant createdAt,
        UUID clientId,
        @JsonUnwrapped EvidenceRequestDraft draft,
        String requestedBy,
        String reason,
        boolean overdue,
        List<UUID> evidenceIds)
        implements Row, Serializable {

    public EvidenceRequestRow {
        evidenceIds = List.copyOf(evidenceIds);
    }

    /** Whether the client is asked to send something now. */
    public boolean open() {
        return state == EvidenceRequestState.REQUESTED || state == EvidenceRequestState.MORE_NEEDED;
    }
}
