package org.attesta.shared;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Counting on days that are no Saturday and no Sunday. */
public final class WorkingDays {

    private WorkingDays() {}

    /** The day that is {@code days} working days after {@code start}. */
    public static LocalDate after(LocalDate start, int days) {
        return move(start, days, 1);
    }

    public static LocalDate before(LocalDate end, int days) {
        return move(end, days, -1);
    }

    private static LocalDate move(LocalDate from, int days, int step) {
        var day = from;
        int left = days;
        while (left > 0) {
            day = day.plusDays(step);
            if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
                left--;
            }
        }
        return day;
    }
}
