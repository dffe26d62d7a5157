package org.attesta.audittime;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * A reason to take more or less time than the table says (ISO/IEC 20000-6:2017 9.1.4.2). Each use of it needs a written
 * justification; the percentages are the certification body's policy.
 *
 * @param code such as {@code COMPLEX_PROCESSES}; its words are in the bundle under {@code factor.<code>}
 * @param direction whether it adds time, saves time, or may do either
 * @param maxPercent the most that it may move the time in its direction, a positive number; null for no maximum
 */
public record AdjustmentFactor(String code, Direction direction, BigDecimal maxPercent) implements Serializable {

    /** The factor that every catalogue has: it may be repeated, takes either sign and has no maximum. */
    public static final AdjustmentFactor OTHER = new AdjustmentFactor("OTHER", Direction.EITHER, null);

    /**
     * Time saved because several standards are audited together. Not to be granted beside the reduction of
     * {@link IntegratedAuditTime}, which is for the same thing.
     */
    public static final AdjustmentFactor COMBINED_AUDIT = decrease("COMBINED_AUDIT", 10);

    /** Which way a factor moves the time. */
    public enum Direction {
        INCREASE,
        DECREASE,
        EITHER
    }

    static AdjustmentFactor increase(String code, int maxPercent) {
        return new AdjustmentFactor(code, Direction.INCREASE, BigDecimal.valueOf(maxPercent));
    }

    static AdjustmentFactor decrease(String code, int maxPercent) {
        return new AdjustmentFactor(code, Direction.DECREASE, BigDecimal.valueOf(maxPercent));
    }

    /** The least percentage that it may be used with; null when there is no such limit. */
    public BigDecimal lowest() {
        if (direction == Direction.INCREASE) {
            return BigDecimal.ZERO;
        }
        return maxPercent == null ? null : maxPercent.negate();
    }

    /** The greatest percentage that it may be used with; null when there is no such limit. */
    public BigDecimal highest() {
        return direction == Direction.DECREASE ? BigDecimal.ZERO : maxPercent;
    }

    boolean allows(BigDecimal percent) {
        return (lowest() == null || lowest().compareTo(percent) <= 0)
                && (highest() == null || percent.compareTo(highest()) <= 0);
    }
}
