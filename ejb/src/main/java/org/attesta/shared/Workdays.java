package org.attesta.shared;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Counts working days; deadlines that are told in them are set by it.
 *
 * @param listed the body's own holidays, which only {@link WorkdayCalendar#OWN} asks for
 */
public record Workdays(WorkdayCalendar calendar, Set<LocalDate> listed) {

    public static Workdays of(WorkdayCalendar calendar, Collection<LocalDate> listed) {
        return new Workdays(calendar, Set.copyOf(listed));
    }

    public static Workdays of(WorkdayCalendar calendar) {
        return of(calendar, Set.of());
    }

    /** The day that is {@code days} working days after {@code start}. */
    public LocalDate after(LocalDate start, int days) {
        return move(start, days, 1);
    }

    /** The day that is {@code days} working days before {@code end}. */
    public LocalDate before(LocalDate end, int days) {
        return move(end, days, -1);
    }

    /** Years between two days, both included, of which no holiday is listed: in them only weekends are left out. */
    public List<Integer> unlisted(LocalDate from, LocalDate to) {
        return calendar != WorkdayCalendar.OWN
                ? List.of()
                : IntStream.rangeClosed(from.getYear(), to.getYear())
                        .filter(year -> listed.stream().noneMatch(day -> day.getYear() == year))
                        .boxed()
                        .toList();
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
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY && !holiday(day);
    }

    private boolean holiday(LocalDate day) {
        return switch (calendar) {
            case GREECE -> GreekHolidays.contains(day);
            case OWN -> listed.contains(day);
            case WEEKENDS_ONLY -> false;
        };
    }
}
