package org.attesta.checklist;

import static org.attesta.checklist.ChecklistState.DISCARDED;
import static org.attesta.checklist.ChecklistState.DRAFT;
import static org.attesta.checklist.ChecklistState.PUBLISHED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.attesta.shared.Condition;
import org.attesta.shared.Inputs;
import org.attesta.shared.Lifecycle;
import org.attesta.shared.Role;
import org.attesta.shared.Text;
import org.attesta.shared.Transition;

/**
 * The life of a version. An administrator may bring a file in as other settings; that it is right for audits is for the
 * certification manager to say ({@code ISO/IEC 17021-1, 10.2.3}).
 */
final class ChecklistLifecycle {

    static final String RULE = "CHECKLIST";

    static final Lifecycle<ChecklistSituation> ARROWS = new Lifecycle<>(
            "checklist",
            Transition.<ChecklistSituation>transition(RULE, "put-in-force")
                    .from(DRAFT)
                    .to(PUBLISHED)
                    .by(Role.CM)
                    .when(ChecklistLifecycle::ready)
                    .takes(PutInForce.class, (s, given) -> s.checklist().publish(given, s.today(), s.actor()))
                    .asks(PutInForce.class, ChecklistLifecycle::given),
            Transition.<ChecklistSituation>transition(RULE, "discard")
                    .from(DRAFT)
                    .to(DISCARDED)
                    .by(Role.CM, Role.ADM)
                    .does(s -> s.checklist().discard()));

    private ChecklistLifecycle() {}

    static List<Condition> ready(ChecklistSituation s) {
        var name = s.checklist().name();
        boolean latest =
                s.known().stream().filter(v -> v.state() != DRAFT).allMatch(v -> VersionName.isLater(name, v.name()));
        return List.of(
                Condition.block(RULE, s.problems() == 0, Text.of("checklist.sound", s.problems())),
                Condition.block(RULE, latest, Text.of("checklist.latest")));
    }

    /** Audits of days that are over have their checklist; and a later version does not begin before an earlier one. */
    private static List<Condition> given(ChecklistSituation s, PutInForce given) {
        var from = given == null ? null : given.from();
        var judged = new ArrayList<Condition>();
        judged.add(Condition.block(RULE, given != null && Inputs.filled(given.reason()), Text.of("shared.reason")));
        judged.add(Condition.block(
                RULE, from != null && !from.isBefore(s.today()), Text.of("checklist.notBack", s.today())));
        var last = s.known().stream()
                .map(KnownChecklist::inForceFrom)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo);
        last.ifPresent(day -> judged.add(
                Condition.block(RULE, from != null && !from.isBefore(day), Text.of("checklist.inOrder", day))));
        return judged;
    }
}
