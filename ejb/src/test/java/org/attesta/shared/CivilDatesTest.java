package org.attesta.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.attesta.testing.Seeded;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Civil dates")
class CivilDatesTest {

    @ParameterizedTest(name = "{0} and {1} months is {2}")
    @CsvSource({
        "2024-02-29,  12, 2025-02-28",
        "2025-08-31,   6, 2026-02-28",
        "2023-08-31,   6, 2024-02-29",
        "2024-01-31,  12, 2025-01-31",
        "2024-02-29,  36, 2027-02-28",
        "2024-02-29,  48, 2028-02-29",
        "2025-03-15,   0, 2025-03-15",
        "2025-12-31,   2, 2026-02-28",
        "2028-02-29, -12, 2027-02-28",
        "2026-03-31,  -1, 2026-02-28",
    })
    void countMonthsToTheSameDayOrTheLastOfTheMonth(LocalDate day, int months, LocalDate expected) {
        assertThat(CivilDates.addMonths(day, months)).isEqualTo(expected);
    }

    @Test
    void countMonthsInOrder() {
        Seeded.forAll(500, random -> {
            var day = LocalDate.of(2000, 1, 1).plusDays(random.nextInt(20_000));
            int months = random.nextInt(80);
            var end = CivilDates.addMonths(day, months);
            assertThat(end.getYear() * 12 + end.getMonthValue())
                    .isEqualTo(day.getYear() * 12 + day.getMonthValue() + months);
            assertThat(end).isBeforeOrEqualTo(CivilDates.addMonths(day.plusDays(1), months));
            assertThat(end.getDayOfMonth()).isEqualTo(Math.min(day.getDayOfMonth(), end.lengthOfMonth()));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-02-29", "2025-12-31", "0001-01-01", "9999-12-31"})
    void areReadAsTheyAreWritten(String text) {
        assertThat(CivilDates.parse(text)).map(LocalDate::toString).contains(text);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "2025-02-29",
                "2026-02-30",
                "2026-13-01",
                "2026-00-10",
                "2026-1-1",
                "2026-01-01T00:00:00Z",
                " 2026-01-01",
                "2026-01-01\n",
                "+2026-01-01",
                "12026-01-01",
                "15.03.2025",
                "２０２６-01-01",
                "tomorrow"
            })
    void areRefusedInAnotherFormOrWhenTheyDoNotExist(String text) {
        assertThat(CivilDates.parse(text)).isEmpty();
    }
}
