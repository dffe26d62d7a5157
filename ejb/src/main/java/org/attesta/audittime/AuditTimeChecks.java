package org.attesta.audittime;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.attesta.shared.BadInput;
import org.attesta.shared.BadInput.FieldError;
import org.attesta.shared.Condition;
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

    void check(AuditTimeInput input) {
        checkTable(input.table());
        checkPersonnel(input.effectivePersonnel());
        checkAdjustments(adjustments(input));
        checkShare(input.stage1Share());
        if (!errors.isEmpty()) {
            throw new BadInput(errors);
        }
        var violations = violations(input);
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
        if (personnel == null || personnel.signum() <= 0) {
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
        if (factor.isEmpty()) {
            wrong(path, Text.of("audittime.unknownFactor"));
        } else if (!seen.add(code) && !factor.get().equals(AdjustmentFactor.OTHER)) {
            wrong(path, Text.of("audittime.factorTwice"));
        }
    }

    private void checkPercent(String path, BigDecimal percent) {
        if (percent == null) {
            wrong(path, Text.of("shared.notANumber"));
        } else if (!Days.isHandy(percent)) {
            wrong(path, Text.of("audittime.tooManyDigits"));
        }
    }

    private void checkJustification(String path, String justification) {
        if (justification == null || justification.isBlank()) {
            wrong(path, Text.of("audittime.needsJustification"));
        }
    }

    private List<Condition> violations(AuditTimeInput input) {
        var violations = new ArrayList<Condition>();
        int last = policy.table(input.table()).orElseThrow().lastPersonnel();
        if (input.effectivePersonnel().compareTo(BigDecimal.valueOf(last)) > 0) {
            violations.add(Condition.block("MD5", false, Text.of("audittime.aboveTable", last)));
        }
        for (var adjustment : adjustments(input)) {
            var factor = policy.factor(adjustment.factor()).orElseThrow();
            if (!factor.allows(adjustment.percent())) {
                var words = Text.of("audittime.percentOutside", factor.code(), factor.lowest(), factor.highest());
                violations.add(Condition.block("AT-1", false, words));
            }
        }
        return violations;
    }

    private void wrong(String field, Text message) {
        errors.add(new FieldError(field, message));
    }
}
