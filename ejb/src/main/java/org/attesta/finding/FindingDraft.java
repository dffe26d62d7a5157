package org.attesta.finding;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/**
 * What an auditor writes down (ISO/IEC 17021-1 9.4.5.3). It may be incomplete until it is issued.
 *
 * @param statement what the requirement asks for and how practice differs; no cause, no solution
 * @param objectiveEvidence what was seen, heard or read, in detail
 */
public record FindingDraft(
        @NotNull UUID auditId,
        FindingType type,
        Grade grade,
        MajorGround ground,
        @Size(max = 40) String clause,
        @Size(max = 8000) String statement,
        @Size(max = 8000) String objectiveEvidence,
        @Size(max = 200) List<UUID> evidenceIds)
        implements Serializable {

    public FindingDraft {
        evidenceIds = evidenceIds == null ? List.of() : List.copyOf(evidenceIds);
    }

    /** What it is called: a nonconformity by its grade, anything else by its type. */
    public String kind() {
        return grade == null ? type == null ? null : type.name() : grade.name();
    }
}
