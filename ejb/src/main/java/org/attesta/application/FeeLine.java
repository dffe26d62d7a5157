package org.attesta.application;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * One line of the fees.
 *
 * @param quantity days or years; null for what is paid once, and where the audit time is not determined
 * @param unitPrice for one of them, as the settings have it
 * @param computed what follows from both; null where something is missing
 * @param amount what is asked
 */
public record FeeLine(FeeItem item, BigDecimal quantity, BigDecimal unitPrice, BigDecimal computed, BigDecimal amount)
        implements Serializable {

    /** Whether the amount is the computed one. */
    public boolean follows() {
        return computed != null && computed.compareTo(amount) == 0;
    }

    FeeLine told() {
        return follows() ? this : new FeeLine(item, null, null, null, amount);
    }

    FeeLine asked(BigDecimal given) {
        return new FeeLine(item, quantity, unitPrice, computed, given == null ? computed : given);
    }
}
