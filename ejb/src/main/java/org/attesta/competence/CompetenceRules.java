package org.attesta.competence;

import static org.attesta.shared.Condition.block;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.attesta.shared.Condition;
import org.attesta.shared.Text;

/** What must be shown before a person is authorised, and how an authorisation may end. */
final class CompetenceRules {

    private CompetenceRules() {}

    /** The evaluation is documented, by somebody else, and for auditors rests on an observed audit. */
    static List<Condition> evaluated(UUID personId, CompetenceDraft draft, LocalDate today) {
        var judged = new ArrayList<>(List.of(
                block("R-7.1.3", filled(draft.evidence()), Text.of("competence.evidence")),
                block(
                        "R-7.1.3",
                        draft.evaluatorId() != null && !draft.evaluatorId().equals(personId),
                        Text.of("competence.evaluator"))));
        if (draft.function().witnessed()) {
            boolean observed = draft.witnessedOn() != null
                    && !draft.witnessedOn().isAfter(today)
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

    private static boolean filled(String text) {
        return text != null && !text.isBlank();
    }
}
