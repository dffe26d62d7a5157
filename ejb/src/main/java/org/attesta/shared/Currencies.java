package org.attesta.shared;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;
import java.util.OptionalInt;

/** The currencies of ISO 4217 in which something can be paid. */
public final class Currencies {

    private Currencies() {}

    /** How many decimals an amount has: 2 of EUR, 0 of JPY, 3 of KWD; empty for what is no such currency, as XAU. */
    public static OptionalInt digitsOf(String code) {
        return Currency.getAvailableCurrencies().stream()
                .filter(c -> c.getCurrencyCode().equals(code) && c.getDefaultFractionDigits() >= 0)
                .mapToInt(Currency::getDefaultFractionDigits)
                .findFirst();
    }

    /** An amount as people write it, such as {@code 14,500.00 EUR} or {@code 14,500 JPY}. */
    public static String written(BigDecimal amount, String currency, Locale locale) {
        var format = NumberFormat.getInstance(locale);
        format.setMinimumFractionDigits(digitsOf(currency).orElse(2));
        return format.format(amount) + " " + currency;
    }
}
