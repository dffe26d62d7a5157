package org.attesta.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GreekHolidaysTest {

    /** Days that were celebrated, or are announced. */
    @ParameterizedTest
    @CsvSource({
        "2000-04-30",
        "2008-04-27",
        "2013-05-05",
        "2016-05-01",
        "2019-04-28",
        "2021-05-02",
        "2022-04-24",
        "2023-04-16",
        "2024-05-05",
        "2025-04-20",
        "2026-04-12",
        "2027-05-02",
        "2028-04-16",
        "2029-04-08",
        "2030-04-28",
    })
    void easterFallsOnItsDay(LocalDate easter) {
        assertThat(GreekHolidays.easter(easter.getYear())).isEqualTo(easter);
    }

    @Test
    void easterIsASundayInSpringInEveryYear() {
        for (int year = 1900; year < 2400; year++) {
            var easter = GreekHolidays.easter(year);
            assertThat(easter.getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
            assertThat(easter).isBetween(LocalDate.of(year, 4, 1), LocalDate.of(year, 5, 20));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2027-01-01, true", "2027-01-06, true", "2027-03-15, true", "2027-03-25, true", "2027-04-30, true",
        "2027-05-01, true", "2027-05-03, true", "2027-06-21, true", "2027-08-15, true", "2027-10-28, true",
        "2027-12-25, true", "2027-12-26, true", "2027-12-31, false", "2027-05-04, false", "2027-03-16, false",
    })
    void theHolidaysOf2027(LocalDate day, boolean holiday) {
        assertThat(GreekHolidays.contains(day)).isEqualTo(holiday);
    }
}
