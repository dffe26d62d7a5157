package org.attesta.programme;

import static org.attesta.shared.Condition.block;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attesta.shared.Condition;
import org.attesta.shared.Text;

/** What the dates of a cycle must keep (ISO/IEC 17021-1 9.1.3; calendar rule of rulebook §1.5). */
final class CycleRules {

    private CycleRules() {}

    /** @param decidedOn the real decision, or null while there is none */
    static List<Condition> judge(List<PlannedAuditFacts> planned, LocalDate decidedOn, CyclePolicy policy) {
        return judge(planned, decidedOn, null, policy);
    }

    /** @param endsOn last day of a cycle that began elsewhere; null where it follows from the decision */
    static List<Condition> judge(
            List<PlannedAuditFacts> planned, LocalDate decidedOn, LocalDate endsOn, CyclePolicy policy) {
        var cycle = Cycle.planned(planned, decidedOn, endsOn);
        var held = planned.stream()
                .filter(a -> a.heldOn() != null)
                .map(PlannedAuditFacts::step)
                .collect(Collectors.toSet());
        var all = new ArrayList<>(judge(cycle, policy, held, decidedOn != null));
        all.add(block("R-9.1.3.2", planned.stream().allMatch(CycleRules::inOrder), Text.of("programme.windows")));
        var before = decidedOn == null ? cycle.stage2To() : decidedOn;
        boolean after = before == null
                || planned.stream()
                        .filter(a -> a.step().ordinal() > CycleStep.STAGE2.ordinal() && a.from() != null)
                        .allMatch(a -> a.from().isAfter(before));
        all.add(block("R-9.1.3.2", after, Text.of("programme.after")));
        return all;
    }

    private static boolean inOrder(PlannedAuditFacts audit) {
        return audit.from() == null || audit.to() == null || !audit.to().isBefore(audit.from());
    }

    static List<Condition> judge(Cycle c, CyclePolicy policy) {
        return judge(c, policy, Set.of(), false);
    }

    /**
     * @param held what took place is history: its day is no longer to be chosen, and refuses nothing
     * @param decided so are the stages once the cycle runs, which may have begun elsewhere or with a recertification
     */
    private static List<Condition> judge(Cycle c, CyclePolicy policy, Set<CycleStep> held, boolean decided) {
        boolean full = Stream.of(c.surveillance1(), c.surveillance2(), c.recertification())
                        .allMatch(Objects::nonNull)
                && (decided || staged(c));
        var all = new ArrayList<Condition>();
        all.add(block("R-9.1.3.1", full, Text.of("programme.full")));
        if (full) {
            all.add(block("R-9.1.3.2", decided || stagesOrdered(c), Text.of("programme.stages")));
            all.add(block("R-9.1.3.2", cycleOrdered(c), Text.of("programme.order")));
            all.add(block(
                    "R-9.1.3.2",
                    !c.recertification().isAfter(c.expiry()),
                    Text.of("programme.beforeExpiry", c.expiry())));
            all.addAll(surveillance(c, policy, held));
            all.addAll(everyYear(c, held));
        }
        return all;
    }

    private static boolean staged(Cycle c) {
        return Stream.of(c.stage1From(), c.stage1To(), c.stage2From(), c.stage2To())
                .allMatch(Objects::nonNull);
    }

    private static boolean stagesOrdered(Cycle c) {
        return !c.stage1To().isBefore(c.stage1From())
                && c.stage2From().isAfter(c.stage1To())
                && !c.stage2To().isBefore(c.stage2From());
    }

    private static boolean cycleOrdered(Cycle c) {
        return (c.stage2To() == null || c.surveillance1().isAfter(c.stage2To()))
                && c.surveillance2().isAfter(c.surveillance1())
                && c.recertification().isAfter(c.surveillance2());
    }

    /** Counted from the decision, never from the last day of Stage 2. */
    private static List<Condition> surveillance(Cycle c, CyclePolicy policy, Set<CycleStep> held) {
        var first = policy.firstLatest(c.decision());
        var second = policy.secondLatest(c.decision(), c.surveillance1(), c.recertification());
        boolean firstKept =
                held.contains(CycleStep.SURVEILLANCE_1) || !c.surveillance1().isAfter(first);
        boolean secondKept =
                held.contains(CycleStep.SURVEILLANCE_2) || !c.surveillance2().isAfter(second);
        return List.of(
                block("R-9.1.3.3", firstKept, Text.of("programme.first", first)),
                block("R-9.1.3.3", secondKept, Text.of("programme.second", second)));
    }

    /** A surveillance audit in each calendar year between those of decision and recertification. */
    private static List<Condition> everyYear(Cycle c, Set<CycleStep> held) {
        var covered = Stream.of(c.surveillance1(), c.surveillance2())
                .map(LocalDate::getYear)
                .toList();
        int passed = Math.max(
                held.contains(CycleStep.SURVEILLANCE_1) ? c.surveillance1().getYear() : 0,
                held.contains(CycleStep.SURVEILLANCE_2) ? c.surveillance2().getYear() : 0);
        return IntStream.range(
                        Math.max(c.decision().getYear(), passed) + 1,
                        c.recertification().getYear())
                .mapToObj(year -> block("R-9.1.3.3", covered.contains(year), Text.of("programme.year", year)))
                .toList();
    }
}
