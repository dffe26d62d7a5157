package org.attesta.finding;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** What shows that correction and corrective action were taken. */
public record SubmitEvidence(@Size(max = 200) List<UUID> evidenceIds) {

    public SubmitEvidence {
        evidenceIds = evidenceIds == null ? List.of() : List.copyOf(evidenceIds);
    }
}
