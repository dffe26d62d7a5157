package org.attesta.web.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.attesta.shared.BadInput.FieldError;
import org.attesta.shared.Text;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Days in a field of text")
class DayListTest {

    private static final LocalDate NEW_YEAR = LocalDate.parse("2027-01-01");
    private static final LocalDate EPIPHANY = LocalDate.parse("2027-01-06");

    @ParameterizedTest
    @ValueSource(strings = {"2027-01-01\n2027-01-06", " 2027-01-01, 2027-01-06 ;", "2027-01-01\r\n\r\n2027-01-06\r\n"})
    void areReadHoweverTheyAreDivided(String typed) {
        assertThat(DayList.read("f", typed)).isEqualTo(new DayList(List.of(NEW_YEAR, EPIPHANY), List.of()));
        assertThat(DayList.read("f", DayList.text(List.of(NEW_YEAR, EPIPHANY))).days())
                .containsExactly(NEW_YEAR, EPIPHANY);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " \n "})
    void mayBeNone(String typed) {
        assertThat(DayList.read("f", typed)).isEqualTo(new DayList(List.of(), List.of()));
    }

    @Test
    void tellOfTheFirstThatIsNone() {
        assertThat(DayList.read("f", "2027-01-01 2027-02-30 x").errors())
                .containsExactly(new FieldError("f", Text.of("policy.noDay", "2027-02-30")));
        assertThat(DayList.read("f", "x".repeat(50_000)).errors())
                .containsExactly(new FieldError("f", Text.of("policy.noDay", "x".repeat(40) + " …")));
    }
}
