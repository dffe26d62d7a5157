package org.attesta.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The stories of the demo")
class DemoStoriesTest {

    static Stream<Integer> years() {
        return Stream.of(2026, 2027, 2028, 2029, 2030, 2032);
    }

    /** Leap days, Christmas, Easter: each client's acts stay in their order, on working days, before the demo begins. */
    @ParameterizedTest
    @MethodSource("years")
    void canBeginOnAnyDay(int year) {
        var first = LocalDate.of(year, 1, 1);
        first.datesUntil(first.plusYears(1)).forEach(start -> {
            var calendar = new DemoCalendar(start);
            stories().tell(calendar);
            assertThat(calendar.days())
                    .as("demo of " + start)
                    .hasSizeGreaterThan(100)
                    .allMatch(day -> DemoCalendar.working(day).equals(day))
                    .allMatch(day -> !day.isAfter(start));
        });
    }

    private static DemoStories stories() {
        var stories = new DemoStories();
        stories.road = new DemoRoad();
        stories.audits = new DemoAudits();
        stories.findings = new DemoFindings();
        stories.decisions = new DemoDecisions();
        stories.surveillance = new DemoSurveillance();
        return stories;
    }
}
