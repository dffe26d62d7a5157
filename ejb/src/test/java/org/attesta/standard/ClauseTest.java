package org.attesta.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A clause number")
class ClauseTest {

    @Test
    void sortsAsInTheStandard() {
        assertThat(Stream.of("10", "8.10", "8.9", "9.5.2", "8", "9.5.2 b", "9.5.2.1", "9.5.2 a", "8.9.1")
                        .map(Clause::of)
                        .sorted())
                .extracting(Clause::number)
                .containsExactly("8", "8.9", "8.9.1", "8.10", "9.5.2", "9.5.2 a", "9.5.2 b", "9.5.2.1", "10");
    }

    @ParameterizedTest(name = "{0} lies within {1}: {2}")
    @CsvSource({
        "8.6.1, 8.6, true", "8.6.1, 8, true", "8.6, 8.6, true", "9.5.2 b, 9.5.2, true",
        "8.10, 8.1, false", "8.6, 8.6.1, false", "8, 10, false", "9.5.2 b, 9.5.2 a, false"
    })
    void liesWithinWhatItIsPartOf(String clause, String other, boolean within) {
        assertThat(Clause.of(clause).within(Clause.of(other))).isEqualTo(within);
    }

    @ParameterizedTest(name = "{0} lies on level {1}")
    @CsvSource({"8, 1", "8.6.1, 3", "8.5.1.3, 4", "9.5.2 b, 4"})
    void knowsItsLevel(String clause, int level) {
        assertThat(Clause.of(clause).level()).isEqualTo(level);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {" ", "8.", ".8", "8..1", "8.6.1 ", "8.6.1b", "8.6.1  b", "8.6.1 B", "A.5", "8,6", "-1", "100"})
    @ValueSource(strings = {"1.2.3.4.5.6", "8.100", "٨.٦", "8.6.1\n"})
    void isRefusedWhenMalformed(String number) {
        assertThat(Clause.isWellFormed(number)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new Clause(number));
    }

    @Test
    void isShownAsItsNumber() {
        assertThat(Clause.of("8.6.1")).hasToString("8.6.1");
    }
}
