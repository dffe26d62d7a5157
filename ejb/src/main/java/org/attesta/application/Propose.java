package org.attesta.application;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.attesta.shared.BadInput;
import org.attesta.shared.Text;

/**
 * The offer (ISO/IEC 17021-1 8.5.1).
 *
 * @param fee for the whole cycle, in {@code currency}, without tax; with {@code fees} their sum, and then it may be left out
 * @param currency ISO 4217
 * @param programmeOutline how the three years are meant to go
 * @param fees line by line with value added tax; null for one sum
 */
public record Propose(
        @PositiveOrZero @Digits(integer = 12, fraction = 3) BigDecimal fee,
        @Size(max = 3) String currency,
        String programmeOutline,
        @Valid ProposedFees fees) {

    /** @throws BadInput for one sum with more than two decimals; a sum of lines has those of its currency */
    void requireCents() {
        if (fees == null && fee != null && fee.scale() > 2) {
            throw new BadInput("fee", Text.of("shared.invalid"));
        }
    }
}
