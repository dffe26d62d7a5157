package org.attesta.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("An amount of a currency")
class CurrenciesTest {

    @ParameterizedTest(name = "{0} {1} in {2}")
    @CsvSource({
        "14500, EUR, en, '14,500.00 EUR'",
        "14500.5, EUR, el, '14.500,50 EUR'",
        "0.125, EUR, en, 0.125 EUR",
        "14500, JPY, en, '14,500 JPY'",
        "14500.00, JPY, el, 14.500 JPY",
        "1.5, KWD, en, 1.500 KWD",
        "14500, any, en, '14,500.00 any'"
    })
    void isWrittenWithItsDecimals(BigDecimal amount, String currency, String language, String written) {
        assertThat(Currencies.written(amount, currency, Locale.forLanguageTag(language)))
                .isEqualTo(written);
    }
}
