package org.attesta.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.attesta.shared.BadInput.FieldError;
import org.attesta.shared.NumberKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The numbers of different records")
class NumberRulesTest {

    private static List<String> wrong(Map<NumberKind, String> given, String certificates) {
        var all = Settings.defaults().with(Map.of("numberPatterns", given)).numberPatterns();
        return NumberRules.judge(all, certificates).stream()
                .map(FieldError::field)
                .toList();
    }

    @Test
    void differAsTheyUsuallyAre() {
        assertThat(wrong(Map.of(), BodyProfile.EMPTY.certificateNumberPattern()))
                .isEmpty();
        assertThat(Settings.defaults().numberPatterns().get(NumberKind.AUDIT)).isEqualTo("AUD-{year}-{sequence}");
    }

    @Test
    void areWrittenAsUsualWhereNothingIsGiven() {
        var given = Map.of(NumberKind.AUDIT, " ", NumberKind.FINDING, "NC-{sequence}");
        var patterns = Settings.defaults().with(Map.of("numberPatterns", given)).numberPatterns();
        assertThat(patterns.get(NumberKind.AUDIT)).isEqualTo(NumberKind.AUDIT.usual());
        assertThat(patterns.get(NumberKind.FINDING)).isEqualTo("NC-{sequence}");
    }

    @Test
    void areRefusedWhereTheyCouldBeTheSame() {
        assertThat(wrong(Map.of(NumberKind.FINDING, "AUD-{year}-{sequence}"), null))
                .containsExactly("settings.numberPatterns.FINDING");
        assertThat(wrong(Map.of(NumberKind.FINDING, "C-{sequence}"), null))
                .containsExactly("settings.numberPatterns.FINDING");
        assertThat(wrong(Map.of(NumberKind.FINDING, "HSC-{sequence}"), "HSC-{sequence}"))
                .containsExactly("settings.numberPatterns.FINDING");
        assertThat(wrong(Map.of(NumberKind.FINDING, "F/{sequence}"), null))
                .containsExactly("settings.numberPatterns.FINDING");
    }
}
