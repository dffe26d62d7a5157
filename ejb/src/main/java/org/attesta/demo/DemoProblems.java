package org.attesta.demo;

import static org.attesta.demo.DemoRecords.draw;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.attesta.demo.DemoIncidents.Incident;
import org.attesta.demo.DemoRecords.Crew;
import org.attesta.demo.DemoRecords.Trouble;

/** The problems of twelve months, as exported from a client's service management tool. */
final class DemoProblems {

    static final int COUNT = 40;

    /** Days from one to the next, and from a problem to the change that is asked for to remove its cause. */
    private static final int APART = 9;

    private static final int TO_CHANGE = 12;

    /** Incidents from which on a problem is seen by their number. */
    private static final int TREND = 13;

    private static final int ENOUGH = 40;

    private static final String COLUMNS = "number,priority,summary,team,owner,opened,source,incidents,root cause,"
            + "known error,workaround,change,closed,state\n";

    /**
     * @param behind the major incident that it was raised from; null for none
     * @param change place, among those of the year, of the change that removes the cause; null while that is not known
     * @param closed null while it is open
     */
    record Problem(
            String number,
            Crew crew,
            String item,
            Trouble trouble,
            String owner,
            LocalDateTime opened,
            Incident behind,
            int incidents,
            Integer change,
            LocalDate closed) {

        String mend() {
            return item + ": " + trouble.mend();
        }
    }

    private final DemoRecords records;
    private final DemoIncidents incidents;
    private final LocalDate end;
    private final Random random;
    private final List<Problem> all = new ArrayList<>();
    private final HashSet<String> told = new HashSet<>();

    /** @param end the day after the last of the twelve months */
    DemoProblems(DemoRecords records, DemoIncidents incidents, LocalDate end) {
        this.records = records;
        this.incidents = incidents;
        this.end = end;
        this.random = records.random();
        var before = DemoYear.begin(end).atStartOfDay();
        for (int i = 0; i < COUNT; i++) {
            all.add(problem(i, before));
            before = morning(i);
        }
    }

    List<Problem> all() {
        return List.copyOf(all);
    }

    /** The problem whose cause is removed by the change of that place. */
    Optional<Problem> behind(int change) {
        return all.stream()
                .filter(p -> p.change() != null && p.change() == change)
                .findFirst();
    }

    private LocalDateTime morning(int i) {
        return DemoCalendar.working(DemoYear.begin(end).plusDays((long) APART * i))
                .atTime(9, 0);
    }

    private Problem problem(int i, LocalDateTime before) {
        var morning = morning(i);
        var major = incidents.majorBetween(before, morning).orElse(null);
        var day = major == null
                ? morning.toLocalDate()
                : DemoCalendar.after(major.opened().toLocalDate(), 1);
        var opened = day.atTime(9 + random.nextInt(7), random.nextInt(60));
        var about = about(major);
        int number = records.firstProblem() + i;
        boolean known = random.nextInt(100) < 80 || major != null;
        int later = random.nextInt(60);
        boolean hidden = records.unrecorded().contains(number);
        var change = known && !hidden ? DemoYear.placeOn(APART * i + TO_CHANGE) : null;
        var closed = change == null
                ? DemoCalendar.working(opened.toLocalDate().plusDays(61L + later))
                : DemoCalendar.working(DemoYear.evening(end, change).plusDays(5L + later));
        return new Problem(
                records.problem(i),
                about.crew(),
                about.item(),
                about.trouble(),
                draw(random, about.crew().people()),
                opened,
                major,
                1 + random.nextInt(major == null ? 14 : 4),
                change,
                hidden || !closed.isBefore(end) ? null : closed);
    }

    private record About(Crew crew, String item, Trouble trouble) {}

    /** Nothing is told twice, but for what has few parts to tell of. */
    private About about(Incident major) {
        if (major != null && major.equals(incidents.outage())) {
            var outage = records.outage();
            return new About(records.crewOf(outage.item()), outage.item(), outage.trouble());
        }
        for (int tries = 0; ; tries++) {
            var item = major == null
                    ? draw(random, records.teams()).item(random)
                    : draw(random, records.partsOf(major.service()));
            var crew = records.crewOf(item);
            var trouble = draw(
                    random, major == null ? crew.troubles() : crew.troubles().subList(0, 2));
            if (told.add(item + trouble) || tries > ENOUGH) {
                return new About(crew, item, trouble);
            }
        }
    }

    String export() {
        var text = new StringBuilder(COLUMNS);
        all.forEach(p -> row(text, p));
        return text.toString();
    }

    private void row(StringBuilder text, Problem p) {
        boolean known = p.change() != null;
        boolean open = p.closed() == null;
        DemoRecords.row(
                text,
                p.number(),
                p.behind() != null ? "1" : p.incidents() > 6 ? "2" : "3",
                p.item() + ": " + p.trouble().symptom(),
                p.crew().name(),
                p.owner(),
                p.opened().format(DemoIncidents.WRITTEN),
                source(p),
                String.valueOf(p.incidents()),
                known ? p.trouble().cause() : open ? "" : "not found; no incident for 60 days",
                known ? "yes" : "no",
                known ? p.trouble().workaround() : "",
                known ? records.change(p.change()) : "",
                open ? "" : p.closed().toString(),
                open ? known ? "known error" : "in analysis" : "closed");
    }

    private static String source(Problem p) {
        if (p.behind() != null) {
            return "major incident " + p.behind().number();
        }
        return p.incidents() >= TREND ? "trend of incidents" : "technician";
    }
}
