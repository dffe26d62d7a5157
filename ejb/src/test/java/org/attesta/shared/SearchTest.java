package org.attesta.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A search")
class SearchTest {

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "ΝΕΦΟΣ, Νέφος",
        "ΑΙΓΑΙΟΥ, Αιγαίου",
        "ΥΠΗΡΕΣΙΕΣ ΥΠΟΛΟΓΙΣΤΙΚΟΥ ΝΕΦΟΥΣ, Υπηρεσίες υπολογιστικού νέφους",
        "ΜΑΪΟΣ, μάιος",
        "Aegean, AEGEAN",
    })
    void isTheSameInCapitals(String capitals, String text) {
        assertThat(Search.folded(capitals)).isEqualTo(Search.folded(text));
    }

    @Test
    void takesWhatIsTypedForItself() {
        assertThat(Search.pattern(" 50%_a\\b ")).isEqualTo("%50\\%\\_a\\\\b%");
    }
}
