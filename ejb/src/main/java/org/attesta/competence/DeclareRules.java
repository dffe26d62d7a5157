package org.attesta.competence;

import static org.attesta.shared.Condition.block;
import static org.attesta.shared.Inputs.filled;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.attesta.shared.Actor;
import org.attesta.shared.Condition;
import org.attesta.shared.Text;

/** What a declaration must say to count (ISO/IEC 17021-1 5.2.13). */
final class DeclareRules {

    private DeclareRules() {}

    /** @param before what the person has disclosed about the client until now */
    static List<Condition> judge(Actor actor, UUID personId, Declare declare, LocalDate today, Disclosures before) {
        var judged = new ArrayList<Condition>();
        before.standing()
                .map(s -> block("R-5.2.13", declare.conflict(), Text.of("competence.stands", s.declaredOn()))
                        .provenBy("declaration", s.id()))
                .ifPresent(judged::add);
        if (declare.conflict()) {
            judged.add(block("R-5.2.13", filled(declare.statement()), Text.of("competence.statement")));
        }
        if (declare.consultancyEnd() != null) {
            boolean ended = !declare.consultancyEnd().isAfter(today);
            judged.add(block("R-5.2.10", ended || declare.conflict(), Text.of("competence.stillConsulting")));
        }
        if (!personId.equals(actor.personId())) {
            judged.add(block(
                    "R-5.2.13",
                    actor.hasAny(PersonService.WRITERS) && filled(declare.note()),
                    Text.of("competence.onBehalf")));
        }
        return judged;
    }
}
