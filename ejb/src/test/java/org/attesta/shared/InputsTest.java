package org.attesta.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.attesta.shared.BadInput.FieldError;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What is typed")
class InputsTest {

    record Plan(String name, List<Window> windows) {}

    record Patterns(Map<String, String> patterns) {}

    record Fee(BigDecimal amount) {}

    record Window(LocalDate from, LocalDate to) {}

    @ParameterizedTest(name = "{0}: kept {1}")
    @CsvSource({
        "1899-12-31, false",
        "1900-01-01, true",
        "2999-12-31, true",
        "3000-01-01, false",
        "+999999999-12-31, false",
        "-4713-01-01, false",
        ", true",
    })
    void namesDaysThatCanHaveAMeaning(LocalDate day, boolean kept) {
        var wrong = wrong(new Plan("plan", List.of(new Window(null, null), new Window(LocalDate.EPOCH, day))));
        assertThat(wrong).isEqualTo(kept ? List.of() : List.of("windows[1].to"));
    }

    @Test
    void isTextThatTheDatabaseCanKeep() {
        assertThat(wrong(new Plan("a".repeat(Inputs.LONGEST), List.of()))).isEmpty();
        assertThat(wrong(new Plan("a".repeat(Inputs.LONGEST + 1), List.of()))).containsExactly("name");
        assertThat(wrong(new Plan("a\0", List.of()))).containsExactly("name");
        assertThat(wrong(new Plan("\ud800", List.of()))).containsExactly("name");
    }

    @Test
    void hasNoGapsInALongList() {
        var windows = new ArrayList<>(Collections.nCopies(20_000, new Window(LocalDate.MIN, null)));
        windows.set(1, null);
        assertThat(wrong(new Plan("plan", windows))).hasSize(20_000).startsWith("windows[0].from", "windows[1]");
    }

    @ParameterizedTest(name = "{0}: kept {1}")
    @CsvSource({"14500.00, true", "-20, true", "1E999999999, false", "1E-999999999, false", "1E301, false", ", true"})
    void isANumberThatCanBeWrittenOut(BigDecimal amount, boolean kept) {
        assertThat(wrong(new Fee(amount))).isEqualTo(kept ? List.of() : List.of("amount"));
    }

    @Test
    void isNamedByItsKeyWhereItStandsUnderOne() {
        assertThat(wrong(new Patterns(Map.of("AUDIT", "a\0")))).containsExactly("patterns.AUDIT");
        assertThat(Inputs.named("settings.patterns[AUDIT].<map value>")).isEqualTo("settings.patterns.AUDIT");
        assertThat(Inputs.named("lines[2].<list element>")).isEqualTo("lines[2]");
    }

    private static List<String> wrong(Record given) {
        var errors = new ArrayList<FieldError>();
        Inputs.walk("", given, errors);
        return errors.stream().map(FieldError::field).toList();
    }
}
