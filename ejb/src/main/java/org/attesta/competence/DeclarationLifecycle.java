package org.attesta.competence;

import static org.attesta.competence.DeclarationState.CLEARED;
import static org.attesta.competence.DeclarationState.CONFLICT;
import static org.attesta.shared.Condition.block;
import static org.attesta.shared.Transition.transition;

import java.util.ArrayList;
import java.util.List;
import org.attesta.shared.Condition;
import org.attesta.shared.Lifecycle;
import org.attesta.shared.Reason;
import org.attesta.shared.Role;
import org.attesta.shared.Text;
import org.attesta.shared.Transition;

/**
 * The one step a declaration can take: a disclosed situation is shown to be no conflict. Each is cleared by itself; a
 * newer declaration stands in nobody's way.
 */
final class DeclarationLifecycle {

    static final Lifecycle<DeclarationSituation> ARROWS = new Lifecycle<>(
            "declaration",
            arrow().from(CONFLICT)
                    .to(CLEARED)
                    .by(Role.CM)
                    .when(DeclarationLifecycle::clearable)
                    .takes(Reason.class, (s, c) -> s.subject().clear(c.reason(), s.actor(), s.today()))
                    .asksReason("R-5.2.13"));

    private DeclarationLifecycle() {}

    private static Transition<DeclarationSituation> arrow() {
        return transition("R-5.2.13", "clear");
    }

    private static List<Condition> clearable(DeclarationSituation s) {
        var conditions = new ArrayList<Condition>();
        if (s.actor().has(Role.CM)) {
            boolean another = !s.subject().personId().equals(s.actor().personId());
            conditions.add(block("SEGREGATION", another, Text.of("competence.notOwn"))
                    .provenBy("person", s.subject().personId()));
        }
        return conditions;
    }
}
