package org.attesta.web.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.attesta.shared.BadInput;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A date in JSON")
class JsonTest {

    record Window(List<Day> days) {}

    record Day(LocalDate on) {}

    @Test
    void isADayOfTheCalendar() {
        assertThat(read("\"2028-02-29\"")).isEqualTo(LocalDate.of(2028, 2, 29));
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "\"\""})
    void mayBeLeftOpen(String given) {
        assertThat(read(given)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"+999999999-12-31\"",
                "\"-0001-01-01\"",
                "\"2027-02-29\"",
                "\"2027-2-1\"",
                "\" 2027-02-01\"",
                "\"2027-02-01T00:00:00\"",
                "\"2027-02-01T00:00:00Z\"",
                "[2027,2,1]",
                "[\"2027-02-01\"]",
                "20270201",
                "true",
                "{}"
            })
    void hasNoOtherForm(String given) {
        assertThatThrownBy(() -> read(given))
                .isInstanceOfSatisfying(
                        BadInput.class,
                        bad -> assertThat(bad.errors()).singleElement().satisfies(error -> {
                            assertThat(error.field()).isEqualTo("days[0].on");
                            assertThat(error.message().key()).isEqualTo("shared.notADate");
                        }));
    }

    private static LocalDate read(String on) {
        var body = Json.object("{\"days\":[{\"on\":" + on + "}]}");
        return Json.read(body, Window.class).days().get(0).on();
    }
}
