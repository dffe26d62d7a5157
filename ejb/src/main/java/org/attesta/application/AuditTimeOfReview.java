package org.attesta.application;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.attesta.audittime.AuditTime;
import org.attesta.audittime.AuditTimeCalculator;
import org.attesta.audittime.AuditTimeInput;
import org.attesta.audittime.AuditTimePolicy;
import org.attesta.audittime.EffectivePersonnel;
import org.attesta.audittime.PersonnelGroup;
import org.attesta.shared.BadInput;
import org.attesta.shared.BadInput.FieldError;
import org.attesta.shared.Condition;
import org.attesta.shared.RuleViolation;
import org.attesta.shared.Text;

/**
 * From what the applicant told and the reviewer judged to the audit time (ISO/IEC 17021-1 9.1.4). A review may be saved
 * before the time can be said; then {@code open} tells what stands in the way.
 *
 * @param time null while it cannot be said
 * @param basis null with it
 * @param open unmet conditions, empty when there is a time and when no table is chosen yet
 */
record AuditTimeOfReview(AuditTime time, AuditTimeBasis basis, List<Condition> open) {

    /** Words of the calculator for what is left empty, and not wrong. */
    private static final Set<String> EMPTY = Set.of("shared.required", "audittime.needsJustification");

    /** True when the groups give an effective number of personnel. */
    static boolean countable(List<PersonnelGroup> groups) {
        return counted(groups) != null;
    }

    /** @throws BadInput when something is given that makes no sense; what is missing or refused by a rule is open */
    static AuditTimeOfReview of(ApplicationDraft told, ReviewDraft review, AuditTimePolicy policy) {
        if (review.table() == null || review.table().isBlank()) {
            return new AuditTimeOfReview(null, null, List.of());
        }
        var personnel = review.effectivePersonnel() != null ? review.effectivePersonnel() : counted(told.personnel());
        var input = new AuditTimeInput(review.table(), personnel, review.adjustments(), review.stage1Share());
        try {
            var time = new AuditTimeCalculator(policy).calculate(input, review.daysByHand());
            var table = policy.table(review.table()).orElseThrow();
            var basis = new AuditTimeBasis(table.name(), table.source(), personnel, review.daysByHand());
            return new AuditTimeOfReview(time, basis, List.of());
        } catch (RuleViolation refused) {
            return new AuditTimeOfReview(null, null, refused.violations());
        } catch (BadInput incomplete) {
            return new AuditTimeOfReview(null, null, open(incomplete));
        }
    }

    /** What stands in the way of a time that is not determined yet; also where the body has changed its tables since. */
    static List<Condition> openFor(ApplicationDraft told, ReviewDraft review, AuditTimePolicy policy) {
        try {
            return of(told, review, policy).open();
        } catch (BadInput noLonger) {
            return noLonger.errors().stream()
                    .map(e -> Condition.block("R-9.1.4.3", false, e.message()))
                    .toList();
        }
    }

    private static List<Condition> open(BadInput incomplete) {
        var wrong = incomplete.errors().stream()
                .filter(e -> !EMPTY.contains(e.message().key()))
                .toList();
        if (!wrong.isEmpty()) {
            throw new BadInput(wrong);
        }
        return incomplete.errors().stream()
                .map(AuditTimeOfReview::field)
                .distinct()
                .map(field -> Condition.block("R-9.1.4.3", false, Text.of("application.timeOpen." + field)))
                .toList();
    }

    private static String field(FieldError error) {
        return error.field().substring(error.field().lastIndexOf('.') + 1);
    }

    private static BigDecimal counted(List<PersonnelGroup> groups) {
        try {
            long persons = EffectivePersonnel.of(groups).effectivePersonnel();
            return persons > 0 ? BigDecimal.valueOf(persons) : null;
        } catch (BadInput notYet) {
            return null;
        }
    }
}
