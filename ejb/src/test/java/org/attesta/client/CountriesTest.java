package org.attesta.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The country at the end of a written address")
class CountriesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "85 Leoforos Mesogeion, 115 26 Athens, Greece | el | 85 Leoforos Mesogeion, 115 26 Athens, Ελλάδα",
                "Σταδίου 4, 105 64 Αθήνα, Ελλάδα | en | Σταδίου 4, 105 64 Αθήνα, Greece",
                "85 Leoforos Mesogeion, 115 26 Athens, Greece | en | 85 Leoforos Mesogeion, 115 26 Athens, Greece",
                "Oldenburger Weg 1, 55116 Mainz, Germany | el | Oldenburger Weg 1, 55116 Mainz, Γερμανία",
                "Σταδίου 4, 105 64 Αθήνα | en | Σταδίου 4, 105 64 Αθήνα",
                "Greece Street 1, 105 57 Athens | el | Greece Street 1, 105 57 Athens",
                "GREECE | el | Ελλάδα"
            })
    void isNamedInTheReadersLanguage(String written, String reader, String read) {
        assertThat(Countries.translated(written, Locale.forLanguageTag(reader))).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({"en, Greece", "el, Ελλάδα"})
    void mayStandOnALineOfItsOwn(String reader, String country) {
        assertThat(Countries.translated("1 Odos Paradeigmatos\n105 57 Athens\nGreece", Locale.forLanguageTag(reader)))
                .isEqualTo("1 Odos Paradeigmatos\n105 57 Athens\n" + country);
    }
}
