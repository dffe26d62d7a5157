package org.attesta.audit;

import static org.attesta.shared.Condition.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attesta.shared.Condition;
import org.attesta.shared.Text;

/** When a stage of the initial audit is done once more (ISO/IEC 17021-1 9.3.1.2.4, 9.5.3.2). */
final class RepetitionRules {

    private RepetitionRules() {}

    /** U1: conclusions of Stage 1 that are too old, or overtaken by changes, are made anew before Stage 2 begins. */
    static List<Condition> stage1Again(AuditSituation s) {
        var all = new ArrayList<Condition>();
        all.add(block("R-9.3.1.2.4", s.stage1(), Text.of("audit.onlyStage1Again")));
        if (s.stage1()) {
            boolean newest = last(s, AuditType.STAGE1)
                    .filter(a -> !a.id().equals(s.id()))
                    .isEmpty();
            boolean ahead =
                    last(s, AuditType.STAGE2).filter(a -> a.state().begun()).isEmpty();
            all.add(block("R-9.3.1.2.4", newest, Text.of("audit.notRepeatedYet")));
            all.add(block("R-9.3.1.2.4", ahead, Text.of("audit.beforeStage2")));
            all.addAll(s.others("U1"));
        }
        return all;
    }

    /** True where the initial audit cannot go on without another audit in the place of this one. */
    static boolean isMissed(AuditSituation s) {
        boolean missed = s.stage2() || s.stage1() && !concludedByAnother(s);
        return missed && s.others("U1").stream().allMatch(Condition::met);
    }

    private static boolean concludedByAnother(AuditSituation s) {
        return s.context().cycle().stream()
                .filter(a -> a.type() == AuditType.STAGE1 && !a.id().equals(s.id()))
                .anyMatch(a -> a.stage1Result() != null && a.stage1Result().letsStage2Start());
    }

    /** The last Stage 1; while it has not concluded, the one before if that found the client not ready. */
    static Optional<AuditFacts> countingStage1(List<AuditFacts> cycle) {
        var last = last(cycle, AuditType.STAGE1);
        if (last.filter(a -> a.stage1Result() == null).isEmpty()) {
            return last;
        }
        var before = cycle.stream()
                .filter(a -> a.type() == AuditType.STAGE1 && a.stage1Result() != null)
                .reduce((earlier, later) -> later);
        return before.filter(a -> !a.stage1Result().letsStage2Start()).or(() -> last);
    }

    private static Optional<AuditFacts> last(AuditSituation s, AuditType type) {
        return last(s.context().cycle(), type);
    }

    private static Optional<AuditFacts> last(List<AuditFacts> cycle, AuditType type) {
        return cycle.stream()
                .filter(a -> a.type() == type && a.state() != AuditState.CANCELLED)
                .reduce((earlier, later) -> later);
    }
}
