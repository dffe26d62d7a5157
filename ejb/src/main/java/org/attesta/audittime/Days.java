package org.attesta.audittime;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Exact arithmetic on auditor days and percentages. */
final class Days {

    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    static final BigDecimal HALF = new BigDecimal("0.5");
    static final BigDecimal ONE = new BigDecimal("1.0");
    static final BigDecimal TWO = BigDecimal.valueOf(2);

    private Days() {}

    /**
     * {@code days * numerator / denominator} to the nearest half day, ties up (IAF MD 5 2.2.3). The quotient itself is
     * never rounded on the way, so thirds are safe.
     */
    static BigDecimal nearestHalf(BigDecimal days, BigDecimal numerator, BigDecimal denominator) {
        var halves = days.multiply(numerator).multiply(TWO).divide(denominator, 0, RoundingMode.HALF_UP);
        return halves.multiply(HALF).setScale(1, RoundingMode.UNNECESSARY);
    }

    /** The same number without trailing zeros and without an exponent. */
    static BigDecimal plain(BigDecimal number) {
        var bare = number.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0, RoundingMode.UNNECESSARY) : bare;
    }
}
