package org.attesta.demo;

import static org.attesta.demo.DemoRecords.draw;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** The incidents of a client: what an audit team draws its sample from, and what changes, problems and service levels tell of. */
final class DemoIncidents {

    /** Weeks that the export covers: the three months before the audit. */
    static final int EXPORTED = 13;

    /** Weeks that are told: the service levels of twelve whole months reach back further than a year. */
    private static final int WEEKS = 57;

    private static final int ON_WORKDAYS = 19;
    private static final int ON_WEEKENDS = 4;
    private static final int A_WEEK = 5 * ON_WORKDAYS + 2 * ON_WEEKENDS;

    private static final int FIRST_AT_MELTEMI = 21_045;

    /** How far the numbers of the three major incidents at Meltemi lie from the first of the export. */
    private static final List<Integer> MAJOR_AT_MELTEMI = List.of(0, 657, 1301);

    /** An urgent one that a change resolves lasts that long, in minutes. */
    private static final int LONG = 200;

    static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    /** @param reviewed day of the review of a major one; null for none */
    record Incident(
            String number,
            int priority,
            String service,
            LocalDateTime opened,
            LocalDateTime resolved,
            LocalDate reviewed) {

        boolean major() {
            return priority == 1;
        }

        long minutes() {
            return opened.until(resolved, ChronoUnit.MINUTES);
        }
    }

    private final DemoParty party;
    private final DemoRecords records;
    private final LocalDate end;
    private final List<String> services;
    private final List<Incident> all = new ArrayList<>();
    private final Random drawn;
    private Incident outage;

    /**
     * @param records null for a client of which no more is told
     * @param end the day after the last one
     */
    DemoIncidents(DemoParty party, DemoRecords records, LocalDate end) {
        this.party = party;
        this.records = records;
        this.end = end;
        int first = atMeltemi()
                ? FIRST_AT_MELTEMI
                : 30_000 + Math.floorMod(party.key().hashCode(), 50_000);
        int later = records == null ? 0 : records.later() * WEEKS * A_WEEK;
        drawn = new Random(first + later);
        services = records == null
                ? Arrays.asList(party.application().path("services").asText().split("; "))
                : records.services().stream().map(DemoRecords.Service::name).toList();
        tell(first + later, (WEEKS - EXPORTED) * A_WEEK);
    }

    private boolean atMeltemi() {
        return party.key().equals("meltemi");
    }

    private void tell(int first, int before) {
        int line = -before;
        for (var day = end.minusWeeks(WEEKS); day.isBefore(end); day = day.plusDays(1)) {
            boolean weekend = day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
            int count = weekend ? ON_WEEKENDS : ON_WORKDAYS;
            for (int i = 0; i < count; i++) {
                var opened = day.atTime(7, 0).plusMinutes(i * 660L / count + drawn.nextInt(660 / count));
                all.add(incident(first + line, line, opened, i));
                line++;
            }
        }
    }

    private Incident incident(int number, int line, LocalDateTime opened, int ofDay) {
        var written = "INC00" + number;
        var service = draw(drawn, services);
        int priority = 2 + (drawn.nextInt(10) + 4) / 5;
        int minutes = priority == 2 ? 60 + drawn.nextInt(360) : 30 + drawn.nextInt(120 * priority);
        if (records != null && records.outage() != null && outage(opened, ofDay)) {
            outage = major(
                    written, records.outage().service(), opened.toLocalDate().atTime(20, 51), true);
            return outage;
        }
        if (atMeltemi() ? MAJOR_AT_MELTEMI.contains(line) : regular(opened.toLocalDate(), ofDay)) {
            boolean reviewed = !atMeltemi() || line == MAJOR_AT_MELTEMI.get(1);
            return major(written, failing(), opened, reviewed);
        }
        return new Incident(written, priority, service, opened, opened.plusMinutes(minutes), null);
    }

    private Incident major(String number, String service, LocalDateTime opened, boolean reviewed) {
        var review = reviewed ? DemoCalendar.after(opened.toLocalDate(), 2) : null;
        return new Incident(number, 1, service, opened, opened.plusMinutes(150L + drawn.nextInt(120)), review);
    }

    /** One on a morning of every sixth week. */
    private boolean regular(LocalDate day, int ofDay) {
        int week = (int) (end.minusWeeks(WEEKS).until(day, ChronoUnit.WEEKS));
        return week % 6 == 3 && day.getDayOfWeek().getValue() == 1 + week % 5 && ofDay == 4 + week % 5;
    }

    private String failing() {
        return records == null
                ? draw(drawn, services)
                : draw(
                        drawn,
                        services.stream()
                                .filter(s -> !records.partsOf(s).isEmpty())
                                .toList());
    }

    private boolean outage(LocalDateTime opened, int ofDay) {
        int change = records.lastSilent();
        return DemoYear.holds(change)
                && ofDay == ON_WORKDAYS - 1
                && opened.toLocalDate().equals(DemoYear.evening(end, change));
    }

    /** What the last of the silent changes brought about; null for none. */
    Incident outage() {
        return outage;
    }

    List<Incident> all() {
        return List.copyOf(all);
    }

    /** The last of the major ones that began between the two. */
    Optional<Incident> majorBetween(LocalDateTime from, LocalDateTime to) {
        return all.stream()
                .filter(i -> i.major() && i.opened().isAfter(from) && i.opened().isBefore(to))
                .reduce((a, b) -> b);
    }

    /** What took the service down in the month. */
    List<Incident> majors(String service, YearMonth month) {
        return all.stream()
                .filter(i -> i.major() && i.service().equals(service))
                .filter(i -> YearMonth.from(i.opened()).equals(month))
                .toList();
    }

    /** One of that day, after that time, that does not wait for the next evening. */
    Optional<Incident> urgentOn(LocalDate day, LocalDateTime after) {
        return all.stream()
                .filter(i -> i.opened().toLocalDate().equals(day) && i.opened().isAfter(after))
                .filter(i -> i.priority() == 2 && i.minutes() >= LONG)
                .filter(i -> !records.partsOf(i.service()).isEmpty())
                .findFirst();
    }

    /** At Meltemi two of the three major incidents have no review, which its Stage 2 found. */
    String export() {
        var table = new StringBuilder("number,priority,service,opened,resolved,major,review\n");
        for (var i : all.subList((WEEKS - EXPORTED) * A_WEEK, all.size())) {
            DemoRecords.row(
                    table,
                    i.number(),
                    String.valueOf(i.priority()),
                    i.service(),
                    i.opened().format(WRITTEN),
                    i.resolved().format(WRITTEN),
                    i.major() ? "yes" : "no",
                    i.reviewed() == null ? "" : i.reviewed().toString());
        }
        return table.toString();
    }
}
