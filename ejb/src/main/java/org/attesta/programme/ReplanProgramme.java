package org.attesta.programme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Other dates for steps of the cycle, and why. Steps that are left out stay as they are. */
public record ReplanProgramme(
        @Valid @Size(max = 5) List<@NotNull PlannedDates> audits,
        @Size(max = 4000) String adjustmentReason) {

    public ReplanProgramme {
        audits = audits == null ? List.of() : audits;
    }

    String reason() {
        return adjustmentReason;
    }
}
