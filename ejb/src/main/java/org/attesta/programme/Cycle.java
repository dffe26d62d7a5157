package org.attesta.programme;

import java.time.LocalDate;
import java.util.List;
import org.attesta.shared.CivilDates;

/**
 * The dates of one cycle of three years, whatever of them is decided already. One that began elsewhere may lack the stages.
 *
 * @param decision the certification decision: the real one, or the day it is expected
 * @param endsOn last day of a cycle that began elsewhere; null where it follows from the decision
 */
record Cycle(
        LocalDate stage1From,
        LocalDate stage1To,
        LocalDate stage2From,
        LocalDate stage2To,
        LocalDate decision,
        LocalDate surveillance1,
        LocalDate surveillance2,
        LocalDate recertification,
        LocalDate endsOn) {

    Cycle(
            LocalDate stage1From,
            LocalDate stage1To,
            LocalDate stage2From,
            LocalDate stage2To,
            LocalDate decision,
            LocalDate surveillance1,
            LocalDate surveillance2,
            LocalDate recertification) {
        this(stage1From, stage1To, stage2From, stage2To, decision, surveillance1, surveillance2, recertification, null);
    }

    /** Days from the end of Stage 2 to the decision, while there is none. */
    static final int DAYS_TO_DECISION = 30;

    /** A cycle as planned; the decision is expected {@value #DAYS_TO_DECISION} days after Stage 2. */
    static Cycle planned(List<PlannedAuditFacts> audits, LocalDate decidedOn, LocalDate endsOn) {
        var stage1 = of(CycleStep.STAGE1, audits);
        var stage2 = of(CycleStep.STAGE2, audits);
        var expected = stage2.to() == null ? null : stage2.to().plusDays(DAYS_TO_DECISION);
        return new Cycle(
                stage1.from(),
                stage1.to(),
                stage2.from(),
                stage2.to(),
                decidedOn == null ? expected : decidedOn,
                of(CycleStep.SURVEILLANCE_1, audits).lastDay(),
                of(CycleStep.SURVEILLANCE_2, audits).lastDay(),
                of(CycleStep.RECERTIFICATION, audits).to(),
                endsOn);
    }

    /** The last day on which the certificate of this cycle is valid, by the stricter of the two conventions. */
    LocalDate expiry() {
        return endsOn == null ? expiry(decision) : endsOn;
    }

    static LocalDate expiry(LocalDate decision) {
        return CivilDates.addMonths(decision, 36).minusDays(1);
    }

    private static PlannedAuditFacts of(CycleStep step, List<PlannedAuditFacts> audits) {
        return audits.stream()
                .filter(a -> a.step() == step)
                .findFirst()
                .orElseGet(() -> new PlannedAuditFacts(step, null, null, null));
    }
}
