package org.attesta.audittime;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.attesta.shared.BadInput;
import org.attesta.shared.BadInput.FieldError;
import org.attesta.shared.Condition;
import org.attesta.shared.Inputs;
import org.attesta.shared.RuleViolation;
import org.attesta.shared.Text;

/** Tells a question that makes no sense from one that a rule refuses; the first comes first. */
final class AuditTimeChecks {

    private final AuditTimePolicy policy;
    private final List<FieldError> errors = new ArrayList<>();

    AuditTimeChecks(AuditTimePolicy policy) {
        this.policy = policy;
    }

    /** The adjustments of a question, where none are given an empty list. */
    static List<Adjustment> adjustments(AuditTimeInput input) {
        return input.adjustments() == null ? List.of() : input.adjustments();
    }

    /** @param byHand what a person sets above the table, or null */
    void check(AuditTimeInput input, BigDecimal byHand) {
        checkTable(input.table());
        checkPersonnel(input.effectivePersonnel());
        checkAdjustments(adjustments(input));
        checkShare(input.stage1Share());
        if (byHand != null && (byHand.signum() <= 0 || !Inputs.isHandy(byHand))) {
            wrong("daysByHand", Text.of("audittime.aboveZero"));
        }
        if (!errors.isEmpty()) {
            throw new BadInput(errors);
        }
        var violations = violations(input, byHand);
        if (!violations.isEmpty()) {
            throw new RuleViolation(violations);
        }
    }

    private void checkTable(String name) {
        if (policy.table(name).isEmpty()) {
            var names = policy.tables().stream().map(AuditTimeTable::name).toList();
            wrong("table", Text.of("shared.notOneOf", String.join(", ", names)));
        }
    }

    private void checkPersonnel(BigDecimal personnel) {
        if (personnel == null) {
            wrong("effectivePersonnel", Text.of("shared.required"));
        } else if (personnel.signum() <= 0) {
            wrong("effectivePersonnel", Text.of("audittime.aboveZero"));
        }
    }

    private void checkShare(BigDecimal share) {
        if (share != null && !Stage1Share.allows(share)) {
            wrong("stage1Share", Text.of("audittime.stage1Share"));
        }
    }

    private void checkAdjustments(List<Adjustment> adjustments) {
        var seen = new HashSet<String>();
        for (int i = 0; i < adjustments.size(); i++) {
            var path = "adjustments[" + i + "]";
            var adjustment = adjustments.get(i);
            if (adjustment == null) {
                wrong(path, Text.of("shared.required"));
            } else {
                checkFactor(path + ".factor", adjustment.factor(), seen);
                checkPercent(path + ".percent", adjustment.percent());
                checkJustification(path + ".justification", adjustment.justification());
            }
        }
    }

    private void checkFactor(String path, String code, HashSet<String> seen) {
        var factor = policy.factor(code);
        if (code == null || code.isBlank()) {
            wrong(path, Text.of("shared.required"));
        } else if (factor.isEmpty()) {
            wrong(path, Text.of("audittime.unknownFactor"));
        } else if (!seen.add(code) && !factor.get().equals(AdjustmentFactor.OTHER)) {
            wrong(path, Text.of("audittime.factorTwice"));
        }
    }

    private void checkPercent(String path, BigDecimal percent) {
        if (percent == null) {
            wrong(path, Text.of("shared.required"));
        } else if (!Inputs.isHandy(percent)) {
            wrong(path, Text.of("shared.tooManyDigits"));
        }
    }

    private void checkJustification(String path, String justification) {
        if (justification == null || justification.isBlank()) {
            wrong(path, Text.of("audittime.needsJustification"));
        }
    }

    private List<Condition> violations(AuditTimeInput input, BigDecimal byHand) {
        var violations = new ArrayList<>(headcount(input, byHand));
        for (var adjustment : adjustments(input)) {
            var factor = policy.factor(adjustment.factor()).orElseThrow();
            if (!factor.allows(adjustment.percent())) {
                var words = Text.of("audittime.percentOutside", factor.code(), factor.lowest(), factor.highest());
                violations.add(Condition.block("AT-1", false, words));
            }
        }
        return violations;
    }

    /** The table answers up to its end; above it a person does, with no fewer days than its last band. */
    private List<Condition> headcount(AuditTimeInput input, BigDecimal byHand) {
        var table = policy.table(input.table()).orElseThrow();
        int last = table.lastPersonnel();
        boolean above = input.effectivePersonnel().compareTo(BigDecimal.valueOf(last)) > 0;
        if (above && byHand == null) {
            return List.of(Condition.block("MD5", false, Text.of("audittime.aboveTable", last)));
        }
        if (!above && byHand != null) {
            return List.of(Condition.block("MD5", false, Text.of("audittime.withinTable", last)));
        }
        if (above && byHand.compareTo(table.daysFor(last)) < 0) {
            return List.of(Condition.block("MD5", false, Text.of("audittime.fewerThanTable", table.daysFor(last))));
        }
        return List.of();
    }

    private void wrong(String field, Text message) {
        errors.add(new FieldError(field, message));
    }
}
