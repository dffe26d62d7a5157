package org.attesta.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-02, 5, 2026-11-09",
        "2026-11-06, 1, 2026-11-09",
        "2026-11-07, 1, 2026-11-09",
        "2026-11-02, 0, 2026-11-02",
    })
    void weekendsDoNotCount(LocalDate start, int days, LocalDate end) {
        assertThat(WorkingDays.after(start, days)).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-16, 10, 2026-11-02", "2026-11-09, 1, 2026-11-06"})
    void backwardsToo(LocalDate end, int days, LocalDate start) {
        assertThat(WorkingDays.before(end, days)).isEqualTo(start);
    }
}
