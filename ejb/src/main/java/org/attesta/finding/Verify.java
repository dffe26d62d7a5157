package org.attesta.finding;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** The verification of effectiveness, and what it rests on (ISO/IEC 17021-1 9.4.10). */
public record Verify(
        @Size(max = 8000) String effectiveness,
        @Size(max = 200) List<UUID> evidenceIds) {

    public Verify {
        evidenceIds = evidenceIds == null ? List.of() : List.copyOf(evidenceIds);
    }
}
