package org.attesta.finding;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** What a step carries beside its words; each kind of step uses its own part. */
record StepContent(
        Respond response,
        VerificationMethod verificationMethod,
        List<UUID> evidenceIds,
        Grade grade,
        MajorGround ground,
        UUID withPersonId)
        implements Serializable {

    static final StepContent NONE = new StepContent(null, null, List.of(), null, null, null);

    StepContent {
        evidenceIds = evidenceIds == null ? List.of() : List.copyOf(evidenceIds);
    }

    static StepContent of(Respond response) {
        return new StepContent(response, null, null, null, null, null);
    }

    static StepContent of(VerificationMethod method) {
        return new StepContent(null, method, null, null, null, null);
    }

    static StepContent of(List<UUID> evidenceIds) {
        return new StepContent(null, null, evidenceIds, null, null, null);
    }

    static StepContent of(Grade grade, MajorGround ground) {
        return new StepContent(null, null, null, grade, ground, null);
    }

    static StepContent with(UUID personId) {
        return new StepContent(null, null, null, null, null, personId);
    }
}
