package org.attesta.audittime;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.attesta.shared.BadInput;
import org.attesta.shared.BadInput.FieldError;
import org.attesta.shared.Inputs;
import org.attesta.shared.RuleViolation;
import org.attesta.shared.Text;

/**
 * The time of an audit of several standards together, in auditor days (IAF MD 11). The reduction comes after those of
 * the single standards: 30 percent off each and 20 percent off the sum is 44 percent off in all.
 *
 * @param total the sum less the integration, to the nearest half day
 * @param sum of the single standards, exact
 */
public record IntegratedAuditTime(BigDecimal total, BigDecimal sum) {

    private static final BigDecimal GREATEST_REDUCTION = BigDecimal.valueOf(20);

    /**
     * @throws BadInput when the question makes no sense
     * @throws RuleViolation when more than 20 percent is asked for
     */
    public static IntegratedAuditTime of(IntegratedAuditTimeInput input) {
        check(input);
        var sum = input.standards().stream().map(StandardDays::days).reduce(BigDecimal.ZERO, BigDecimal::add);
        var kept = Days.HUNDRED.subtract(input.integrationPercent());
        return new IntegratedAuditTime(Days.nearestHalf(sum, kept, Days.HUNDRED), Days.plain(sum));
    }

    private static void check(IntegratedAuditTimeInput input) {
        var errors = new ArrayList<FieldError>();
        checkStandards(input.standards(), errors);
        var percent = input.integrationPercent();
        if (percent == null || percent.signum() < 0) {
            errors.add(new FieldError("integrationPercent", Text.of("audittime.integrationPercent")));
        } else if (percent.compareTo(GREATEST_REDUCTION) <= 0 && !Inputs.isHandy(percent)) {
            errors.add(new FieldError("integrationPercent", Text.of("shared.tooManyDigits")));
        }
        if (!errors.isEmpty()) {
            throw new BadInput(errors);
        }
        if (percent.compareTo(GREATEST_REDUCTION) > 0) {
            throw new RuleViolation("MD11", Text.of("audittime.tooMuchIntegration"));
        }
    }

    private static void checkStandards(List<StandardDays> standards, List<FieldError> errors) {
        if (standards == null || standards.isEmpty()) {
            errors.add(new FieldError("standards", Text.of("shared.required")));
            return;
        }
        for (int i = 0; i < standards.size(); i++) {
            var path = "standards[" + i + "]";
            var one = standards.get(i);
            if (one == null) {
                errors.add(new FieldError(path, Text.of("shared.required")));
                continue;
            }
            if (one.standard() == null || one.standard().isBlank()) {
                errors.add(new FieldError(path + ".standard", Text.of("shared.required")));
            }
            if (one.days() == null || one.days().signum() <= 0) {
                errors.add(new FieldError(path + ".days", Text.of("audittime.aboveZero")));
            } else if (!Inputs.isHandy(one.days())) {
                errors.add(new FieldError(path + ".days", Text.of("shared.tooManyDigits")));
            }
        }
    }
}
