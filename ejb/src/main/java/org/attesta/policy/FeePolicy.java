package org.attesta.policy;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;

/**
 * What the body asks for its work: where a proposal starts from (ISO/IEC 17021-1 8.5.1). What is null is not computed.
 *
 * @param currency ISO 4217
 * @param dayRate for one auditor day
 * @param vatPercent value added tax on top
 * @param applicationFee once, for the review of an application
 * @param yearlyFee for each of the three years of a certificate
 * @param travel how travel is charged, in words
 */
public record FeePolicy(
        @Size(max = 3) String currency,
        @PositiveOrZero @Digits(integer = 9, fraction = 3) BigDecimal dayRate,

        @PositiveOrZero @DecimalMax("100") @Digits(integer = 3, fraction = 2)
        BigDecimal vatPercent,

        @PositiveOrZero @Digits(integer = 9, fraction = 3) BigDecimal applicationFee,
        @PositiveOrZero @Digits(integer = 9, fraction = 3) BigDecimal yearlyFee,
        @Size(max = 1000) String travel)
        implements Serializable {

    /** What an installation starts with. */
    public static final FeePolicy NONE = new FeePolicy("EUR", null, null, null, null, null);
}
