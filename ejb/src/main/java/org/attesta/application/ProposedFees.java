package org.attesta.application;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/**
 * Fees line by line, as they are offered.
 *
 * @param lines what is asked for; null for every line as computed
 * @param vat null for the rate of the settings
 * @param vatPercent null for the rate of the settings
 * @param vatReason why there is no tax
 * @param travel null for the words of the settings
 */
public record ProposedFees(
        @Size(max = 10) List<@NotNull @Valid ProposedLine> lines,
        VatTreatment vat,

        @PositiveOrZero @DecimalMax("100") @Digits(integer = 3, fraction = 2)
        BigDecimal vatPercent,

        @Size(max = 500) String vatReason,
        @Size(max = 1000) String travel)
        implements Serializable {

    public ProposedFees {
        vat = vat == null ? VatTreatment.RATE : vat;
    }

    /**
     * One line.
     *
     * @param amount null for what is computed
     */
    public record ProposedLine(
            @NotNull FeeItem item,

            @PositiveOrZero @Digits(integer = 12, fraction = 3)
            BigDecimal amount) implements Serializable {}
}
