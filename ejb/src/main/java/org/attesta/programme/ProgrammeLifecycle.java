package org.attesta.programme;

import java.util.ArrayList;
import java.util.List;
import org.attesta.shared.Condition;
import org.attesta.shared.Lifecycle;
import org.attesta.shared.Role;
import org.attesta.shared.Text;
import org.attesta.shared.Transition;

/** U1 for the audits that follow the decision; those of the first certification are opened with the programme. */
final class ProgrammeLifecycle {

    static final String OPEN = "open-surveillance";

    static final Lifecycle<ProgrammeSituation> ARROWS = new Lifecycle<>(
            "programme",
            Transition.<ProgrammeSituation>transition("U1", OPEN)
                    .from(ProgrammeState.ACTIVE)
                    .to(ProgrammeState.ACTIVE)
                    .by(Role.PLAN, Role.SYS)
                    .when(ProgrammeLifecycle::openable)
                    .does(ProgrammeLifecycle::open));

    private ProgrammeLifecycle() {}

    private static List<Condition> openable(ProgrammeSituation s) {
        var all = new ArrayList<Condition>();
        all.add(Condition.block("R-9.1.3.2", s.subject().decidedOn() != null, Text.of("programme.decided")));
        all.add(Condition.block(
                "R-9.1.3.3", s.subject().nextSurveillance().isPresent(), Text.of("programme.surveillanceLeft")));
        all.add(Condition.block(
                "R-9.1.3.3", !s.subject().surveillanceUnderWay(), Text.of("programme.oneAfterTheOther")));
        all.addAll(s.others());
        return all;
    }

    private static void open(ProgrammeSituation s) {
        var step = s.subject().nextSurveillance().orElseThrow();
        s.subject().opened(step, s.today());
        s.tell().accept(new ProgrammeEvent.SurveillanceOpened(s.subject().id(), step));
    }
}
