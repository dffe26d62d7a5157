package org.attesta.programme;

import java.time.LocalDate;
import java.util.List;
import org.attesta.shared.Condition;

/** What a cycle that runs already still has to keep ({@code ISO/IEC 17021-1:2015, 9.1.3}). */
public final class TakenOverCycle {

    private TakenOverCycle() {}

    /**
     * What is planned against the rules, as far as it can be helped: what was held is history, and a last day that has
     * passed refuses no day that is still ahead. The certification is overdue then, and says so.
     */
    public static List<Condition> unmet(
            List<PlannedAuditFacts> audits,
            LocalDate decidedOn,
            LocalDate endsOn,
            LocalDate today,
            CyclePolicy policy) {
        var cycle = Cycle.planned(audits, decidedOn, endsOn);
        var kept = audits.stream()
                .map(a -> late(a, cycle, today, policy) ? a.heldOn(a.to()) : a)
                .toList();
        return CycleRules.judge(kept, decidedOn, endsOn, policy).stream()
                .filter(Condition::blocks)
                .toList();
    }

    /** The last day for the first surveillance. */
    public static LocalDate firstLatest(LocalDate decidedOn, CyclePolicy policy) {
        return policy.firstLatest(decidedOn);
    }

    /** The last day for the surveillance that comes next; null when none is left in the cycle. */
    public static LocalDate nextLatest(List<PlannedAuditFacts> audits, LocalDate decidedOn, CyclePolicy policy) {
        var cycle = Cycle.planned(audits, decidedOn, null);
        var next = audits.stream()
                .filter(a -> a.step().surveillance() && a.heldOn() == null)
                .map(PlannedAuditFacts::step)
                .findFirst();
        return next.map(step -> step == CycleStep.SURVEILLANCE_1
                        ? policy.firstLatest(decidedOn)
                        : policy.secondLatest(decidedOn, cycle.surveillance1(), cycle.recertification()))
                .orElse(null);
    }

    /** A surveillance that is late already is judged as one that was held on the day planned. */
    private static boolean late(PlannedAuditFacts audit, Cycle cycle, LocalDate today, CyclePolicy policy) {
        if (audit.heldOn() != null || !audit.step().surveillance()) {
            return false;
        }
        if (audit.step() == CycleStep.SURVEILLANCE_1) {
            return policy.firstLatest(cycle.decision()).isBefore(today);
        }
        return cycle.surveillance1() != null
                && cycle.recertification() != null
                && policy.secondLatest(cycle.decision(), cycle.surveillance1(), cycle.recertification())
                        .isBefore(today);
    }
}
