package org.attesta.finding;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A step as readers see it.
 *
 * @param words the reason, or the statement of effectiveness
 * @param grade the grade from this step on, where it changed
 */
public record StepRow(
        int n,
        StepKind kind,
        LocalDate on,
        String by,
        String words,
        VerificationMethod verificationMethod,
        List<UUID> evidenceIds,
        Grade grade)
        implements Serializable {

    public StepRow {
        evidenceIds = List.copyOf(evidenceIds);
    }
}
