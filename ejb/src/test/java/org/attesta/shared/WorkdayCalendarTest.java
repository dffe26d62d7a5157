package org.attesta.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkdayCalendarTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-02, 5, 2026-11-09",
        "2026-11-06, 1, 2026-11-09",
        "2026-11-07, 1, 2026-11-09",
        "2026-11-02, 0, 2026-11-02",
    })
    void weekendsDoNotCount(LocalDate start, int days, LocalDate end) {
        assertThat(WorkdayCalendar.WEEKENDS_ONLY.after(start, days)).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-16, 10, 2026-11-02", "2026-11-09, 1, 2026-11-06"})
    void backwardsToo(LocalDate end, int days, LocalDate start) {
        assertThat(WorkdayCalendar.WEEKENDS_ONLY.before(end, days)).isEqualTo(start);
    }

    @ParameterizedTest
    @CsvSource({
        // Good Friday to Easter Monday, with the first of May between
        "2027-04-29, 1, 2027-05-04",
        "2026-12-23, 2, 2026-12-28",
        "2027-03-12, 1, 2027-03-16",
    })
    void holidaysOfGreeceDoNotCountEither(LocalDate start, int days, LocalDate end) {
        assertThat(WorkdayCalendar.GREECE.after(start, days)).isEqualTo(end);
    }
}
