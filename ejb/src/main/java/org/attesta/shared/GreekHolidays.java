package org.attesta.shared;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The public holidays of Greece, for any year: fixed days, and those that move with the Orthodox Easter. */
public final class GreekHolidays {

    private static final Set<MonthDay> FIXED = Set.of(
            MonthDay.of(1, 1),
            MonthDay.of(1, 6),
            MonthDay.of(3, 25),
            MonthDay.of(5, 1),
            MonthDay.of(8, 15),
            MonthDay.of(10, 28),
            MonthDay.of(12, 25),
            MonthDay.of(12, 26));

    private static final int CLEAN_MONDAY = -48;
    private static final int GOOD_FRIDAY = -2;
    private static final int EASTER_MONDAY = 1;
    private static final int WHIT_MONDAY = 50;

    private GreekHolidays() {}

    public static boolean contains(LocalDate day) {
        return FIXED.contains(MonthDay.from(day)) || movable(day.getYear()).contains(day);
    }

    private static Set<LocalDate> movable(int year) {
        var easter = easter(year);
        return Stream.of(CLEAN_MONDAY, GOOD_FRIDAY, EASTER_MONDAY, WHIT_MONDAY)
                .map(easter::plusDays)
                .collect(Collectors.toSet());
    }

    /**
     * Easter Sunday of the Orthodox churches, by Meeus' rule for the Julian calendar, as a day of the civil one.
     *
     * @param year from 1583
     */
    public static LocalDate easter(int year) {
        int fullMoon = (19 * (year % 19) + 15) % 30;
        int toSunday = (2 * (year % 4) + 4 * (year % 7) - fullMoon + 34) % 7;
        int sum = fullMoon + toSunday + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1).plusDays(julianLag(year));
    }

    /** Days by which the Julian calendar is behind in spring of the year. */
    private static int julianLag(int year) {
        int century = year / 100;
        return century - century / 4 - 2;
    }
}
