package org.attesta.audit;

import static org.attesta.shared.Condition.block;

import java.util.ArrayList;
import java.util.List;
import org.attesta.shared.Condition;
import org.attesta.shared.Text;

/** The report and what follows from it (ISO/IEC 17021-1 9.4.8): arrows U10 to U13, U18 and U20. */
final class ReportRules {

    private ReportRules() {}

    /** U10: one condition for each content that every report has. */
    static List<Condition> complete(AuditSituation s) {
        var all = new ArrayList<>(PlanningRules.leaderOf(s, "U10"));
        var report = s.context().report();
        for (var item : ReportItem.values()) {
            if (item.always()) {
                all.add(block(item.rule(), report.says(item), Text.of("audit.item." + item)));
            }
        }
        if (s.stage1()) {
            all.add(block("R-9.3.1.2.3", report.stage1Result() != null, Text.of("audit.stage1Result")));
            all.add(block("R-9.3.1.2.2g", reviewsFit(s), Text.of("audit.readyNeedsReviews")));
            if (s.subject().endedEarly()) {
                boolean notReady =
                        report.stage1Result() == null || !report.stage1Result().letsStage2Start();
                all.add(block("R-9.4.3.2", notReady, Text.of("audit.endedEarlyNotReady")));
            }
        }
        all.addAll(s.others("U10"));
        return all.stream()
                .map(c -> c.proof() == null ? c.provenBy("audit", s.id()) : c)
                .toList();
    }

    /** Ready without concerns cannot be who has held no internal audit or no management review. */
    private static boolean reviewsFit(AuditSituation s) {
        if (s.context().report().stage1Result() != Stage1Result.READY) {
            return true;
        }
        for (var kind : ClientReviewKind.values()) {
            if (s.draft().clientReviews().stream().noneMatch(r -> r.kind() == kind && r.performed() && r.complete())) {
                return false;
            }
        }
        return true;
    }

    /** U11. */
    static List<Condition> followedUp(AuditSituation s) {
        return List.of(block("U11", s.context().anyNonconformity(), Text.of("audit.anyNonconformity")));
    }

    /** U12: only a positive recommendation asks for the state of the findings. */
    static List<Condition> recommendable(AuditSituation s) {
        var all = new ArrayList<>(PlanningRules.leaderOf(s, "U12"));
        if (s.intended() == null || s.intended().positive()) {
            all.addAll(s.others("U12"));
        }
        return all;
    }

    static List<Condition> recommendation(AuditSituation s, Recommend given) {
        return List.of(
                block(
                        "R-9.4.8.2p",
                        given != null && given.recommendation() != null,
                        Text.of("audit.recommendationKind")),
                block(
                        "R-9.4.8.2p",
                        given == null
                                || given.recommendation() == null
                                || s.subject().kind().recommendations().contains(given.recommendation()),
                        Text.of(
                                "audit.recommendationFits",
                                Text.of("audit.type." + s.subject().kind()))),
                block(
                        "R-9.4.3.2",
                        !s.subject().endedEarly()
                                || given == null
                                || given.recommendation() == null
                                || !given.recommendation().positive(),
                        Text.of("audit.endedEarlyNegative")),
                block(
                        "R-9.4.8.2p",
                        given != null && given.text() != null && !given.text().isBlank(),
                        Text.of("audit.recommendationText")));
    }

    /** U19: the conclusions are what a Stage 1 is for; every other audit waits for a decision. */
    static List<Condition> closedByConclusions(AuditSituation s) {
        return List.of(block("U19", s.stage1(), Text.of("audit.onlyStage1")));
    }

    /** U20: what who decides is asked is the decision's to say (9.5.1.1). */
    static List<Condition> anotherStage2(AuditSituation s) {
        var all = new ArrayList<Condition>();
        all.add(block("R-9.5.3.2", s.stage2(), Text.of("audit.onlyStage2")));
        all.addAll(s.others("U20"));
        return all;
    }
}
