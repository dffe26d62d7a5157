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

/** What must be shown before a person is authorised, and how an authorisation may end. */
final class CompetenceRules {

    private CompetenceRules() {}

    /**
     * A new authorisation: from today or later, given by another than the person, evaluated by somebody competent.
     *
     * @param evaluatorCompetent the evaluator is an auditor of the standard, or the body has none yet (ADR 19)
     */
    static List<Condition> given(
            Actor actor, UUID personId, CompetenceDraft draft, LocalDate today, boolean evaluatorCompetent) {
        var judged = documented(actor, personId, draft, today);
        judged.add(block("R-7.1.3", !draft.validFrom().isBefore(today), Text.of("competence.notBackdated")));
        if (draft.function().witnessed()) {
            judged.add(block("R-7.2.4", evaluatorCompetent, Text.of("competence.evaluatorCompetent")));
        }
        return judged;
    }

    /** One that was given before this system kept the records; it says so for ever. */
    static List<Condition> takenOver(Actor actor, UUID personId, CompetenceDraft draft, LocalDate today) {
        var judged = documented(actor, personId, draft, today);
        judged.add(block("R-7.1.3", draft.validFrom().isBefore(today), Text.of("competence.older")));
        return judged;
    }

    /** The evaluation is documented, by somebody else, and for auditors rests on an audit observed before. */
    private static List<Condition> documented(Actor actor, UUID personId, CompetenceDraft draft, LocalDate today) {
        var judged = new ArrayList<>(List.of(
                block("SEGREGATION", !personId.equals(actor.personId()), Text.of("competence.notOneself"))
                        .provenBy("person", personId),
                block("R-7.1.3", filled(draft.evidence()), Text.of("competence.evidence")),
                block(
                        "R-7.1.3",
                        draft.evaluatorId() != null && !draft.evaluatorId().equals(personId),
                        Text.of("competence.evaluator"))));
        if (draft.function().witnessed()) {
            boolean observed = draft.witnessedOn() != null
                    && !draft.witnessedOn().isAfter(today)
                    && !draft.witnessedOn().isAfter(draft.validFrom())
                    && filled(draft.witnessedAudit());
            judged.add(block("R-7.2.4", observed, Text.of("competence.witnessed")));
        }
        return judged;
    }

    /** Only earlier than given, never back into days that have passed, and with a reason. */
    static List<Condition> endable(CompetenceFacts facts, EndCompetence end, LocalDate today) {
        boolean shorter = facts.validTo() == null || !end.validTo().isAfter(facts.validTo());
        boolean notBack = !end.validTo().isBefore(today.minusDays(1));
        return List.of(
                block("R-7.1.3", shorter, Text.of("competence.notLonger")),
                block("R-7.4", notBack, Text.of("competence.notBack")),
                block("R-7.1.3", filled(end.reason()), Text.of("shared.reason")));
    }
}
