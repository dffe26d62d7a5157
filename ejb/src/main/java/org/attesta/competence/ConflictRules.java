package org.attesta.competence;

import static org.attesta.shared.CivilDates.addMonths;
import static org.attesta.shared.Condition.block;

import java.time.LocalDate;
import org.attesta.shared.Condition;
import org.attesta.shared.Text;

/** Whether a person is free to take part in work for a client, from what the person declared. */
final class ConflictRules {

    private ConflictRules() {}

    /** The first day on which a consultant may act for the client again: "two years following the end". */
    static LocalDate freeFrom(LocalDate consultancyEnd, int months) {
        return addMonths(consultancyEnd, months);
    }

    /**
     * ISO/IEC 17021-1 5.2.10.
     *
     * @param declared null where nothing was declared
     */
    static Condition consultancy(String name, DeclarationFacts declared, LocalDate firstDay, int months) {
        var end = declared == null ? null : declared.consultancyEnd();
        if (end == null) {
            return proven(block("R-5.2.10", declared != null, Text.of("competence.noConsultancy", name)), declared);
        }
        var free = freeFrom(end, months);
        return proven(
                block("R-5.2.10", !firstDay.isBefore(free), Text.of("competence.consultancy", name, end, free)),
                declared);
    }

    /** ISO/IEC 17021-1 5.2.13: declared, not too long ago for the last day, and no conflict that stands. */
    static Condition declared(String name, DeclarationFacts declared, LocalDate lastDay, int months) {
        if (declared == null) {
            return block("R-5.2.13", false, Text.of("competence.undeclared", name));
        }
        var until = addMonths(declared.declaredOn(), months);
        if (until.isBefore(lastDay)) {
            return proven(block("R-5.2.13", false, Text.of("competence.declaredTooOld", name, until)), declared);
        }
        if (declared.conflict() && !declared.cleared()) {
            return proven(block("R-5.2.13", false, Text.of("competence.conflict", name)), declared);
        }
        return proven(block("R-5.2.13", true, Text.of("competence.declared", name, declared.declaredOn())), declared);
    }

    private static Condition proven(Condition condition, DeclarationFacts declared) {
        return declared == null ? condition : condition.provenBy("declaration", declared.id());
    }
}
