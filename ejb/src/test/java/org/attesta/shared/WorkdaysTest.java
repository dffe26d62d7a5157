package org.attesta.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkdaysTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-02, 5, 2026-11-09",
        "2026-11-06, 1, 2026-11-09",
        "2026-11-07, 1, 2026-11-09",
        "2026-11-02, 0, 2026-11-02",
    })
    void weekendsDoNotCount(LocalDate start, int days, LocalDate end) {
        assertThat(Workdays.of(WorkdayCalendar.WEEKENDS_ONLY).after(start, days))
                .isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-16, 10, 2026-11-02", "2026-11-09, 1, 2026-11-06"})
    void backwardsToo(LocalDate end, int days, LocalDate start) {
        assertThat(Workdays.of(WorkdayCalendar.WEEKENDS_ONLY).before(end, days)).isEqualTo(start);
    }

    @ParameterizedTest
    @CsvSource({
        // Good Friday to Easter Monday, with the first of May between
        "2027-04-29, 1, 2027-05-04",
        "2026-12-23, 2, 2026-12-28",
        "2027-03-12, 1, 2027-03-16",
    })
    void holidaysOfGreeceDoNotCountEither(LocalDate start, int days, LocalDate end) {
        assertThat(Workdays.of(WorkdayCalendar.GREECE).after(start, days)).isEqualTo(end);
    }

    @Test
    void ofTheBodysOwnCalendarCountWithoutWhatIsListed() {
        var own =
                Workdays.of(WorkdayCalendar.OWN, List.of(LocalDate.parse("2026-12-08"), LocalDate.parse("2027-01-01")));
        assertThat(own.after(LocalDate.parse("2026-12-04"), 2)).isEqualTo("2026-12-09");
        assertThat(own.before(LocalDate.parse("2027-01-04"), 1)).isEqualTo("2026-12-31");
    }

    @Test
    void tellOfYearsWithoutAnyHoliday() {
        var own = Workdays.of(WorkdayCalendar.OWN, List.of(LocalDate.parse("2026-12-08")));
        assertThat(own.unlisted(LocalDate.parse("2026-12-28"), LocalDate.parse("2027-01-05")))
                .containsExactly(2027);
        assertThat(own.unlisted(LocalDate.parse("2026-12-01"), LocalDate.parse("2026-12-31")))
                .isEmpty();
        assertThat(Workdays.of(WorkdayCalendar.GREECE)
                        .unlisted(LocalDate.parse("2026-12-28"), LocalDate.parse("2031-01-05")))
                .as("computed for any year")
                .isEmpty();
    }
}
