package org.attesta.programme;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What other features need to know of a programme and of the application that it came from.
 *
 * @param technicalAreas competences that the audit team needs as a whole (9.1.2.3)
 * @param agreementSignedOn null while the agreement of 5.1.2 is not signed by both sides
 * @param decidedOn the certification decision that the cycle counts from; null before it
 * @param policy what the body allows the cycle
 */
public record ProgrammeFacts(
        UUID id,
        String number,
        UUID applicationId,
        UUID clientId,
        String standard,
        String scope,
        Set<UUID> siteIds,
        Set<String> technicalAreas,
        LocalDate agreementSignedOn,
        LocalDate decidedOn,
        CyclePolicy policy,
        List<PlannedAuditFacts> audits)
        implements Serializable {

    public ProgrammeFacts {
        siteIds = Set.copyOf(siteIds);
        technicalAreas = Set.copyOf(technicalAreas);
        audits = List.copyOf(audits);
    }

    /** The last day on which a surveillance audit may end; null before the decision and for other audits. */
    public LocalDate latest(CycleStep step) {
        if (decidedOn == null || step == null || !step.surveillance()) {
            return null;
        }
        return step == CycleStep.SURVEILLANCE_1 ? policy.firstLatest(decidedOn) : secondLatest();
    }

    private LocalDate secondLatest() {
        return has(CycleStep.SURVEILLANCE_1) && has(CycleStep.RECERTIFICATION)
                ? policy.secondLatest(
                        decidedOn,
                        planned(CycleStep.SURVEILLANCE_1).lastDay(),
                        planned(CycleStep.RECERTIFICATION).from())
                : null;
    }

    /** A cycle that was over when it was taken over need not have all. */
    private boolean has(CycleStep step) {
        return audits.stream().anyMatch(a -> a.step() == step);
    }

    public PlannedAuditFacts planned(CycleStep step) {
        return audits.stream().filter(a -> a.step() == step).findFirst().orElseThrow();
    }
}
