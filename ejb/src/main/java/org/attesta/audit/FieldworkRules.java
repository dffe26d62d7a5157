package org.attesta.audit;

import static org.attesta.shared.Condition.block;
import static org.attesta.shared.Condition.warn;
import static org.attesta.shared.Inputs.filled;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.attesta.shared.CivilDates;
import org.attesta.shared.Condition;
import org.attesta.shared.Role;
import org.attesta.shared.Text;
import org.attesta.standard.ItemKind;

/** Carrying out an audit (ISO/IEC 17021-1 9.3.1, 9.4): arrows U7 to U9. */
final class FieldworkRules {

    private static final int SHOWN = 5;

    private FieldworkRules() {}

    /** U7. */
    static List<Condition> start(AuditSituation s) {
        var all = new ArrayList<>(PlanningRules.leaderOf(s, "U7"));
        all.addAll(opening(s));
        all.add(PlanningRules.agreement(s));
        if (s.stage2()) {
            all.addAll(stage1Concluded(s));
        }
        all.addAll(s.others("U7"));
        return all;
    }

    private static List<Condition> opening(AuditSituation s) {
        var opening = s.draft().opening();
        boolean complete = opening.date() != null && opening.missing().isEmpty();
        return List.of(
                block(
                                "R-9.4.2",
                                complete,
                                Text.of("audit.opening", opening.missing().size()))
                        .provenBy("audit", s.id()),
                block("R-9.4.2", opening.attended(), Text.of("audit.openingAttended"))
                        .provenBy("audit", s.id()),
                block("R-9.4.2", held(opening.date(), s), Text.of("audit.openingHeld"))
                        .provenBy("audit", s.id()));
    }

    private static boolean held(LocalDate meeting, AuditSituation s) {
        return meeting == null || !meeting.isAfter(s.today());
    }

    private static List<Condition> stage1Concluded(AuditSituation s) {
        var stage1 = s.context().stage1();
        if (stage1 == null || stage1.reportIssuedOn() == null) {
            return List.of(block("R-9.3.1.1", false, Text.of("audit.stage1Concluded"))
                    .provenBy("audit", stage1 == null ? null : stage1.id()));
        }
        boolean ready = stage1.stage1Result() != null && stage1.stage1Result().letsStage2Start();
        int months = s.context().policy().stageGapMaxMonths();
        boolean inTime = stage1.lastDay() == null || !s.today().isAfter(CivilDates.addMonths(stage1.lastDay(), months));
        return List.of(
                block("R-9.3.1.1", true, Text.of("audit.stage1Concluded")).provenBy("audit", stage1.id()),
                block("R-9.3.1.2.3", ready, Text.of("audit.stage1Ready")).provenBy("audit", stage1.id()),
                warn("R-9.3.1.2.4", inTime, Text.of("audit.stageGap", months)).provenBy("audit", stage1.id()));
    }

    /** U8: closing meeting, every planned item settled, and what the findings say. */
    static List<Condition> finish(AuditSituation s) {
        var all = new ArrayList<>(PlanningRules.leaderOf(s, "U8"));
        var closing = s.draft().closing();
        all.add(block("R-9.4.7", closing.date() != null && closing.attended(), Text.of("audit.closingAttended")));
        all.add(block(
                "R-9.4.7",
                closing.missing().isEmpty(),
                Text.of("audit.closingTopics", closing.missing().size())));
        var opened = s.draft().opening().date();
        boolean inOrder =
                closing.date() == null || opened == null || !closing.date().isBefore(opened);
        all.add(block("R-9.4.7", inOrder && held(closing.date(), s), Text.of("audit.closingHeld")));
        if (s.stage1()) {
            all.addAll(stage1Objectives(s));
        }
        all.add(itemsSettled(s));
        all.add(reported(s));
        all.add(block(
                "R-9.4.8.2g",
                s.draft().deviations().stream().allMatch(Deviation::reasoned),
                Text.of("audit.deviationsReasoned")));
        all.addAll(s.others("U8"));
        return all.stream()
                .map(c -> c.proof() == null ? c.provenBy("audit", s.id()) : c)
                .toList();
    }

    private static Condition itemsSettled(AuditSituation s) {
        var left = s.context().openItems().stream()
                .filter(i -> i.item().kind() != ItemKind.STAGE1_OBJECTIVE)
                .toList();
        if (left.isEmpty()) {
            return block("U8", true, Text.of("audit.itemsSettled"));
        }
        return block("U8", false, Text.of("audit.itemsOpen", left.size(), some(left)));
    }

    /** What was found nonconform is a finding on its clause, or somebody says why it is none (9.4.5.1). */
    private static Condition reported(AuditSituation s) {
        var left = s.context().unreported();
        var words = left.isEmpty()
                ? Text.of("audit.nonconformReported")
                : Text.of("audit.nonconformLeft", left.size(), some(left));
        return warn("R-9.4.5.1", left.isEmpty(), words);
    }

    private static String some(List<ChecklistRow> items) {
        return items.stream().limit(SHOWN).map(ChecklistRow::code).collect(Collectors.joining(", "));
    }

    /** The seven objectives of a Stage 1: none may be left out. */
    private static List<Condition> stage1Objectives(AuditSituation s) {
        var open = s.context().openItems().stream()
                .filter(i -> i.item().kind() == ItemKind.STAGE1_OBJECTIVE)
                .map(i -> letterOf(i.item().reference()))
                .collect(Collectors.toSet());
        var all = new ArrayList<Condition>();
        for (var letter : "abcdefg".split("")) {
            all.add(block("R-9.3.1.2.2" + letter, !open.contains(letter), Text.of("audit.objective." + letter)));
        }
        for (var kind : ClientReviewKind.values()) {
            all.add(block("R-9.3.1.2.2g", recorded(s, kind), Text.of("audit.review." + kind)));
        }
        return all;
    }

    private static boolean recorded(AuditSituation s, ClientReviewKind kind) {
        return s.draft().clientReviews().stream().anyMatch(r -> r.kind() == kind && r.complete());
    }

    private static String letterOf(String reference) {
        return reference == null ? "" : reference.substring(reference.length() - 1);
    }

    /** U9, on what is reported. */
    static List<Condition> termination(AuditSituation s, Terminate given) {
        var said = s.subject().termination();
        boolean reason = said != null || given != null && filled(given.reason());
        boolean outcome = said != null || given != null && filled(given.outcome());
        return List.of(
                block("R-9.4.3.2", reason, Text.of("shared.reason")),
                block("R-9.4.3.2", outcome, Text.of("audit.terminationOutcome")));
    }

    /** U9: each side speaks once. */
    static List<Condition> terminable(AuditSituation s) {
        var said = s.subject().termination();
        boolean manager = s.actor().has(Role.CM);
        if (!manager && !s.byAuditor()) {
            return List.of();
        }
        var all = new ArrayList<Condition>();
        if (!manager) {
            all.addAll(PlanningRules.leaderOf(s, "U9"));
        }
        boolean spoken = said != null && (manager ? said.byManager() : said.byLeader());
        all.add(block("R-9.4.3.2", !spoken, Text.of("audit.terminationOnce")));
        return all;
    }

    static void terminate(AuditSituation s, Terminate given) {
        boolean manager = s.actor().has(Role.CM);
        var said = s.subject().termination();
        s.subject()
                .terminate(new Termination(
                        said == null ? given.reason() : said.reason(),
                        said == null ? given.outcome() : said.outcome(),
                        !manager || said != null && said.byLeader(),
                        manager || said != null && said.byManager()));
        if (s.subject().endedEarly() && s.subject().kind() == AuditType.SURVEILLANCE) {
            s.consequences().cancelled();
        }
    }
}
