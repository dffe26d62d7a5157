package org.attesta.audittime;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.attesta.shared.BadInput;
import org.attesta.shared.RuleViolation;

/**
 * Determines the audit time of one management system: table, adjustments, at most 30 percent less, nearest half day,
 * then the split over the audits of the cycle (ISO/IEC 20000-6:2017 9.1.4.2, IAF MD 5).
 */
public final class AuditTimeCalculator {

    private static final BigDecimal GREATEST_REDUCTION = BigDecimal.valueOf(-30);
    private static final BigDecimal SHORT_AUDIT = new BigDecimal("2.0");
    private static final BigDecimal THREE = BigDecimal.valueOf(3);

    private final AuditTimePolicy policy;

    public AuditTimeCalculator(AuditTimePolicy policy) {
        this.policy = policy;
    }

    /**
     * @throws BadInput when the question makes no sense, with every field that is wrong
     * @throws RuleViolation when it makes sense and a rule says no: the headcount is above the table, or a percentage
     *     is not one that its factor allows
     */
    public AuditTime calculate(AuditTimeInput input) {
        return calculate(input, null);
    }

    /**
     * As {@link #calculate(AuditTimeInput)}, with what a person sets for a headcount above the table.
     *
     * @param byHand days of an initial audit before adjustments; null where the table answers
     */
    public AuditTime calculate(AuditTimeInput input, BigDecimal byHand) {
        new AuditTimeChecks(policy).check(input, byHand);
        var table = policy.table(input.table()).orElseThrow();
        var tableDays = byHand == null ? table.daysFor(wholePersons(input.effectivePersonnel())) : byHand;
        var net = AuditTimeChecks.adjustments(input).stream()
                .map(Adjustment::percent)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        var share = input.stage1Share() == null ? policy.stage1Share() : input.stage1Share();
        var flags = new ArrayList<AuditTimeFlag>();
        if (net.compareTo(GREATEST_REDUCTION) < 0) {
            flags.add(AuditTimeFlag.OVER_COMPENSATION);
        }
        if (byHand != null) {
            flags.add(AuditTimeFlag.SET_BY_HAND);
        }
        return split(tableDays, net, share, flags, table.verified());
    }

    /** An initial audit has two stages, so it takes a day at least. */
    private static AuditTime split(
            BigDecimal tableDays, BigDecimal net, BigDecimal share, List<AuditTimeFlag> flags, boolean verified) {
        var applied = net.max(GREATEST_REDUCTION);
        var total = Days.nearestHalf(tableDays, Days.HUNDRED.add(applied), Days.HUNDRED)
                .max(Days.ONE);
        var leastStage1 = total.compareTo(SHORT_AUDIT) <= 0 ? Days.HALF : Days.ONE;
        var stage1 = Days.nearestHalf(total, share, Days.HUNDRED).max(leastStage1);
        return new AuditTime(
                tableDays,
                Days.plain(net),
                Days.plain(applied),
                flags.contains(AuditTimeFlag.OVER_COMPENSATION),
                total,
                stage1,
                total.subtract(stage1),
                Days.nearestHalf(total, BigDecimal.ONE, THREE).max(Days.ONE),
                Days.nearestHalf(total, Days.TWO, THREE).max(Days.ONE),
                flags,
                verified);
    }

    /** Comparing first: rounding a number like 1E-999 would write out all its digits. */
    private static int wholePersons(BigDecimal personnel) {
        if (personnel.compareTo(BigDecimal.ONE) <= 0) {
            return 1;
        }
        return personnel.setScale(0, RoundingMode.CEILING).intValueExact();
    }
}
