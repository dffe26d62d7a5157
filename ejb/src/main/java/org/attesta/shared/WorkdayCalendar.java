package org.attesta.shared;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.function.Predicate;

/** Which days the body works on; deadlines in working days count by it. */
public enum WorkdayCalendar {
    /** Monday to Friday but for the public holidays of Greece. */
    GREECE(GreekHolidays::contains),
    /** Monday to Friday. */
    WEEKENDS_ONLY(day -> false);

    private final Predicate<LocalDate> holiday;

    WorkdayCalendar(Predicate<LocalDate> holiday) {
        this.holiday = holiday;
    }

    /** The day that is {@code days} working days after {@code start}. */
    public LocalDate after(LocalDate start, int days) {
        return move(start, days, 1);
    }

    /** The day that is {@code days} working days before {@code end}. */
    public LocalDate before(LocalDate end, int days) {
        return move(end, days, -1);
    }

    private LocalDate move(LocalDate from, int days, int step) {
        var day = from;
        int left = days;
        while (left > 0) {
            day = day.plusDays(step);
            if (works(day)) {
                left--;
            }
        }
        return day;
    }

    private boolean works(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY && !holiday.test(day);
    }
}
