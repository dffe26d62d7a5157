package org.attesta.demo;

import static org.attesta.demo.DemoRecords.draw;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** The problems of twelve months, as exported from a client's service management tool. */
final class DemoProblems {

    static final int COUNT = 40;

    private static final int DAYS = 365;

    /** Days from one to the next. */
    private static final int APART = 9;

    /** The change that removes the cause of the first one, and the changes from one such to the next. */
    private static final int FIRST_CHANGE = 16;

    private static final int CHANGES_APART = 12;

    private static final String COLUMNS = "number,priority,summary,team,owner,opened,source,incidents,root cause,"
            + "known error,workaround,change,closed,state\n";

    /** What goes wrong, why, and what helps until it is mended. */
    private record Trouble(String symptom, String cause, String workaround) {}

    private static final List<Trouble> TROUBLES = List.of(
            new Trouble("slow in the morning", "Nightly job runs into the working day", "Job stopped by hand at 06:30"),
            new Trouble("not reachable after a restart", "Service starts before its database", "Second start by hand"),
            new Trouble(
                    "alarm without effect", "Threshold left from the old hardware", "Alarm confirmed, record closed"),
            new Trouble("full file system", "Logs are kept without limit", "Old logs deleted on Fridays"),
            new Trouble("certificate refused", "Renewal was not in the calendar", "Certificate put in by hand"),
            new Trouble(
                    "double entries", "Retry after a time-out is not recognised", "Second entry removed by the desk"),
            new Trouble(
                    "lost connection at night", "Line is tested by the carrier without notice", "Reconnect by script"),
            new Trouble("wrong time in messages", "Time source differs between two hosts", "Time set by hand"));

    private final DemoRecords records;
    private final LocalDate end;
    private final Random random;

    /** @param end the day after the last of the twelve months */
    DemoProblems(DemoRecords records, LocalDate end) {
        this.records = records;
        this.end = end;
        this.random = records.random();
    }

    String export() {
        var text = new StringBuilder(COLUMNS);
        for (int i = 0; i < COUNT; i++) {
            problem(text, i);
        }
        return text.toString();
    }

    /** The problem for whose sake a change is made, by the place of the change among all; else empty. */
    static String behind(DemoRecords records, int change) {
        int after = change - FIRST_CHANGE;
        return after >= 0 && after % CHANGES_APART == 0 && after / CHANGES_APART < COUNT
                ? records.problem(after / CHANGES_APART)
                : "";
    }

    private void problem(StringBuilder text, int i) {
        var crew = draw(random, records.teams());
        var trouble = draw(random, TROUBLES);
        var item = crew.item(random);
        var opened = DemoCalendar.working(end.minusDays(DAYS).plusDays((long) APART * i))
                .atTime(9 + random.nextInt(7), random.nextInt(60));
        boolean known = random.nextInt(100) < 80;
        var closed = DemoCalendar.working(opened.toLocalDate().plusDays(21L + random.nextInt(80)));
        boolean open = !closed.isBefore(end);
        int incidents = 1 + random.nextInt(14);
        DemoRecords.row(
                text,
                records.problem(i),
                incidents > 9 ? "1" : incidents > 4 ? "2" : "3",
                item + ": " + trouble.symptom(),
                crew.name(),
                draw(random, crew.people()),
                opened.toString().replace('T', ' '),
                incidents > 9
                        ? "major incident " + records.incident(random)
                        : incidents > 3 ? "trend of incidents" : "technician",
                String.valueOf(incidents),
                known ? trouble.cause() : "",
                known ? "yes" : "no",
                known ? trouble.workaround() : "",
                known && !open ? "CHG-" + (records.first() + FIRST_CHANGE + CHANGES_APART * i) : "",
                open ? "" : closed.toString(),
                open ? known ? "known error" : "in analysis" : "closed");
    }
}
