package org.attesta.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Worked example E6 of the rulebook. */
class SurveillanceLimitsTest {

    @ParameterizedTest
    @CsvSource({
        "2025-03-15, 2026-03-15",
        "2024-02-29, 2025-02-28",
        "2024-01-31, 2025-01-31",
        "2025-12-15, 2026-12-15",
    })
    void theFirstIsWithinTwelveMonthsAfterTheDecision(LocalDate decision, LocalDate latest) {
        assertThat(SurveillanceLimits.first(decision, 12)).isEqualTo(latest);
    }

    @ParameterizedTest(name = "decision {0}, first surveillance {1}, recertification {2}, tolerance {3}: {4}")
    @CsvSource({
        // around 24 months, two more at most
        "2025-03-15, 2026-03-15, 2028-01-15, 2, 2027-05-15",
        "2025-03-15, 2026-03-15, 2028-01-15, 0, 2027-03-15",
        // the calendar year 2027 needs one
        "2025-12-15, 2026-12-15, 2028-10-15, 2, 2027-12-31",
        // the first one was in the year of the decision: 2027 has none yet
        "2026-01-20, 2026-12-15, 2028-11-20, 2, 2027-12-31",
        "2026-01-20, 2027-01-20, 2028-11-20, 2, 2028-03-20",
        // 2027 is the year of the recertification audit: the calendar asks for nothing, the body's own plan holds
        "2025-12-15, 2026-12-15, 2027-12-10, 2, 2028-02-15",
    })
    void theSecondKeepsToThePlanAndToTheCalendarYear(
            LocalDate decision, LocalDate first, LocalDate again, int tolerance, LocalDate latest) {
        assertThat(SurveillanceLimits.second(decision, first, again, tolerance)).isEqualTo(latest);
    }
}
