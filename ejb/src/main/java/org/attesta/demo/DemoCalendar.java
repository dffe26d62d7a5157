package org.attesta.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.attesta.shared.WorkdayCalendar;
import org.attesta.shared.Workdays;

/**
 * What happened at the body before the demo begins, in the order of its days: the stories of all clients run side by side,
 * and everything is done on working days.
 */
final class DemoCalendar {

    private static final Workdays WORK = Workdays.of(WorkdayCalendar.GREECE);

    private final LocalDate start;
    private final TreeMap<LocalDate, List<Runnable>> acts = new TreeMap<>();
    private final Map<String, Set<LocalDate>> booked = new HashMap<>();

    /** @param start the day on which the demo begins */
    DemoCalendar(LocalDate start) {
        this.start = start;
    }

    /** The first working day, so many days before the demo begins or after that. */
    LocalDate ago(int days) {
        return working(start.minusDays(days));
    }

    /** The same ahead of the beginning. */
    LocalDate ahead(int days) {
        return working(start.plusDays(days));
    }

    /** So many working days before the demo begins: always in the past. */
    LocalDate workdaysAgo(int days) {
        return WORK.before(start, days);
    }

    /** This day, or the first working day after it. */
    static LocalDate working(LocalDate day) {
        return WORK.after(day.minusDays(1), 1);
    }

    static LocalDate after(LocalDate day, int workdays) {
        return WORK.after(day, workdays);
    }

    static LocalDate before(LocalDate day, int workdays) {
        return WORK.before(day, workdays);
    }

    /**
     * The first working days in a row, on or after {@code from}, on which nobody of the team audits elsewhere; from now on
     * they do.
     */
    LocalDate book(LocalDate from, int days, List<String> team) {
        var first = working(from);
        while (!free(first, days, team)) {
            first = WORK.after(first, 1);
        }
        return booked(first, days, team);
    }

    /** The last such days that begin before the demo does. */
    LocalDate bookBefore(int days, List<String> team) {
        var first = workdaysAgo(1);
        while (!free(first, days, team)) {
            first = WORK.before(first, 1);
        }
        return booked(first, days, team);
    }

    private LocalDate booked(LocalDate first, int days, List<String> team) {
        for (var day = first; day.isBefore(first.plusDays(days)); day = day.plusDays(1)) {
            for (var person : team) {
                booked.computeIfAbsent(person, p -> new HashSet<>()).add(day);
            }
        }
        return first;
    }

    private boolean free(LocalDate first, int days, List<String> team) {
        return first.datesUntil(first.plusDays(days))
                .allMatch(day -> working(day).equals(day)
                        && team.stream()
                                .noneMatch(p -> booked.getOrDefault(p, Set.of()).contains(day)));
    }

    /** On this day, or on the first working day after it, but never later than the demo begins. */
    void on(LocalDate day, Runnable act) {
        var kept = working(day);
        if (kept.isAfter(start)) {
            throw new IllegalArgumentException(day + " is not before the demo, which begins on " + start);
        }
        acts.computeIfAbsent(kept, d -> new ArrayList<>()).add(act);
    }

    /** @param turn told each day before its acts */
    void run(Consumer<LocalDate> turn, Runnable atNight) {
        for (var day : acts.entrySet()) {
            turn.accept(day.getKey());
            day.getValue().forEach(Runnable::run);
            atNight.run();
        }
    }

    /** The days on which something was done. */
    Set<LocalDate> days() {
        return acts.keySet();
    }
}
