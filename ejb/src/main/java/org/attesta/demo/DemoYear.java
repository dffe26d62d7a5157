package org.attesta.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** When the changes of a year are asked for and made: the problems that they remove and the outage that one brings know it too. */
final class DemoYear {

    static final int CHANGES = 500;

    private static final int DAYS = 365;

    private DemoYear() {}

    /** The first day of the twelve months. */
    static LocalDate begin(LocalDate end) {
        return end.minusDays(DAYS);
    }

    static boolean holds(int place) {
        return place >= 0 && place < CHANGES;
    }

    /** Place of the first change that is asked for so many days after the beginning. */
    static int placeOn(int day) {
        return (day * CHANGES + DAYS - 1) / DAYS;
    }

    /** A working day of the twelve months. */
    static LocalDate askedOn(LocalDate end, int place) {
        var day = DemoCalendar.working(begin(end).plusDays((long) place * DAYS / CHANGES));
        return day.isBefore(end) ? day : DemoCalendar.before(end, 1);
    }

    /** When a normal change of that place is made: in the window on Tuesday or Thursday after its approval. */
    static LocalDate evening(LocalDate end, int place) {
        var day = DemoCalendar.after(askedOn(end, place), 1).plusDays(1);
        while (day.getDayOfWeek() != DayOfWeek.TUESDAY && day.getDayOfWeek() != DayOfWeek.THURSDAY) {
            day = day.plusDays(1);
        }
        return day;
    }
}
