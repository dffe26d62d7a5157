package org.attesta.finding;

import static org.attesta.shared.Condition.block;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.attesta.shared.Condition;
import org.attesta.shared.Text;

/** What findings ask of an audit's steps. */
final class FindingGates {

    private FindingGates() {}

    /** U8, U10: nothing is left in draft, so that the client hears of everything. */
    static List<Condition> released(List<FindingFacts> findings) {
        var drafts =
                findings.stream().filter(f -> f.state() == FindingState.DRAFT).toList();
        if (drafts.isEmpty()) {
            return List.of(block("R-9.4.5.3", true, Text.of("finding.noDrafts")));
        }
        return drafts.stream()
                .map(f -> block("R-9.4.5.3", false, Text.of("finding.draftLeft", f.number()))
                        .provenBy("finding", f.id()))
                .toList();
    }

    /**
     * U12 where the recommendation is a positive one: E9 a–c, g of rulebook §7.
     *
     * @param verifyUntil the last day on which majors can be verified without another Stage 2 (9.5.3.2); null where
     *     nothing limits it
     */
    static List<Condition> recommendable(List<FindingFacts> findings, LocalDate verifyUntil, LocalDate today) {
        var conditions = new ArrayList<Condition>();
        conditions.addAll(
                each(findings, FindingFacts::major, FindingFacts::verified, "R-9.5.2b", "majorVerified", "majorOpen"));
        conditions.addAll(
                each(findings, FindingFacts::minor, FindingFacts::planAccepted, "R-9.5.2c", "minorPlan", "minorOpen"));
        if (verifyUntil != null && findings.stream().anyMatch(FindingFacts::major)) {
            conditions.add(verifiedUntil(verifyUntil, findings, today));
        }
        return conditions;
    }

    private static List<Condition> each(
            List<FindingFacts> findings,
            Predicate<FindingFacts> of,
            Predicate<FindingFacts> done,
            String rule,
            String met,
            String unmet) {
        var open = findings.stream().filter(of).filter(done.negate()).toList();
        if (open.isEmpty()) {
            return List.of(block(rule, true, Text.of("finding." + met)));
        }
        return open.stream()
                .map(f -> block(rule, false, Text.of("finding." + unmet, f.number()))
                        .provenBy("finding", f.id()))
                .toList();
    }

    private static Condition verifiedUntil(LocalDate limit, List<FindingFacts> findings, LocalDate today) {
        var late = findings.stream()
                .filter(FindingFacts::major)
                .filter(f -> (f.verifiedOn() == null ? today : f.verifiedOn()).isAfter(limit))
                .toList();
        if (late.isEmpty()) {
            return block("R-9.5.3.2", true, Text.of("finding.withinSixMonths", limit));
        }
        var numbers = late.stream().map(FindingFacts::number).collect(Collectors.joining(", "));
        return block("R-9.5.3.2", false, Text.of("finding.afterSixMonths", numbers, limit))
                .provenBy("finding", late.get(0).id());
    }
}
