package org.attesta.competence;

import static org.attesta.shared.CivilDates.addMonths;
import static org.attesta.shared.Condition.block;

import java.time.LocalDate;
import java.util.Optional;
import org.attesta.shared.Condition;
import org.attesta.shared.Text;

/** Whether a person is free to take part in work for a client, from what the person declared. */
final class ConflictRules {

    private ConflictRules() {}

    /** The first day on which a consultant may act for the client again: "two years following the end". */
    static LocalDate freeFrom(LocalDate consultancyEnd, int months) {
        return addMonths(consultancyEnd, months);
    }

    /** ISO/IEC 17021-1 5.2.10, by the latest day of consultancy that was ever disclosed. */
    static Condition consultancy(String name, Disclosures disclosed, LocalDate firstDay, int months) {
        var advised = disclosed.consultancy();
        if (advised.isEmpty()) {
            boolean declared = disclosed.newest().isPresent();
            return proven(block("R-5.2.10", declared, Text.of("competence.noConsultancy", name)), disclosed.newest());
        }
        var end = advised.get().consultancyEnd();
        var free = freeFrom(end, months);
        return proven(
                block("R-5.2.10", !firstDay.isBefore(free), Text.of("competence.consultancy", name, end, free)),
                advised);
    }

    /** ISO/IEC 17021-1 5.2.13: declared, not too long ago for the last day, and no conflict that stands. */
    static Condition declared(String name, Disclosures disclosed, LocalDate lastDay, int months) {
        var newest = disclosed.newest();
        if (newest.isEmpty()) {
            return block("R-5.2.13", false, Text.of("competence.undeclared", name));
        }
        var standing = disclosed.standing();
        if (standing.isPresent()) {
            return proven(block("R-5.2.13", false, Text.of("competence.conflict", name)), standing);
        }
        var declaredOn = newest.get().declaredOn();
        var until = addMonths(declaredOn, months);
        if (until.isBefore(lastDay)) {
            return proven(block("R-5.2.13", false, Text.of("competence.declaredTooOld", name, until)), newest);
        }
        return proven(block("R-5.2.13", true, Text.of("competence.declared", name, declaredOn)), newest);
    }

    private static Condition proven(Condition condition, Optional<DeclarationFacts> shown) {
        return shown.map(d -> condition.provenBy("declaration", d.id())).orElse(condition);
    }
}
