package org.attesta.demo;

import static org.attesta.demo.DemoIncidents.WRITTEN;
import static org.attesta.demo.DemoRecords.draw;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.attesta.demo.DemoIncidents.Incident;
import org.attesta.demo.DemoProblems.Problem;
import org.attesta.demo.DemoRecords.Crew;

/** The changes of twelve months, as exported from a client's service management tool. */
final class DemoChanges {

    /** What changes that nobody refused, and nobody looked at, were made to. */
    private static final String AT_THE_CORE = "core router";

    /** With what the works begin that need no approval of their own. */
    private static final List<String> ROUTINE = List.of(
            "Access list",
            "Certificate renewal",
            "Code list",
            "Driver update",
            "Exchange of",
            "Job change",
            "Limit change",
            "New trunk",
            "Patches",
            "Rule change",
            "Security patches",
            "Standard image",
            "Update of",
            "Bandwidth steps");

    private static final String COLUMNS = "number,category,risk,summary,team,requested by,requested,approved by,"
            + "approved,planned start,planned end,started,ended,result,caused by,review\n";

    private static final String FAILED = "failed, backed out";
    private static final int CATEGORY = 1;
    private static final int RISK = 2;
    private static final int TEAM = 4;

    /** What is to be done, by whom and for which record's sake. */
    private record Work(String category, String summary, Crew crew, String person, String cause) {

        boolean urgent() {
            return category.equals("emergency");
        }
    }

    /** Who approved it when, and the window of so many minutes. */
    private record Slot(String approver, LocalDateTime approved, LocalDateTime start, long length) {

        LocalDateTime finish() {
            return start.plusMinutes(length);
        }
    }

    private final DemoRecords records;
    private final DemoIncidents incidents;
    private final DemoProblems problems;
    private final LocalDate end;
    private final Random random;
    private LocalDateTime last;
    private String before;

    /** @param end the day after the last of the twelve months */
    DemoChanges(DemoRecords records, DemoIncidents incidents, DemoProblems problems, LocalDate end) {
        this.records = records;
        this.incidents = incidents;
        this.problems = problems;
        this.end = end;
        this.random = records.random();
        this.last = DemoYear.begin(end).atStartOfDay();
    }

    String export() {
        var rows = new ArrayList<String[]>();
        for (int place = 0; place < DemoYear.CHANGES; place++) {
            rows.add(change(place));
        }
        leaveBlank(rows);
        var text = new StringBuilder(COLUMNS);
        rows.forEach(row -> DemoRecords.row(text, row));
        return text.toString();
    }

    /** Since a team has a form of its own, its normal changes say no risk class. */
    private void leaveBlank(List<String[]> rows) {
        int left = records.blank() == null ? 0 : records.blank().count();
        for (int i = rows.size() - 1; i >= 0 && left > 0; i--) {
            var row = rows.get(i);
            if (row[CATEGORY].equals("normal")
                    && row[TEAM].equals(records.blank().team())) {
                row[RISK] = "";
                left--;
            }
        }
    }

    private String[] change(int place) {
        boolean silent = records.silent().contains(records.first() + place);
        var mended = problems.behind(place);
        var day = DemoYear.askedOn(end, place);
        boolean urgent = !silent && mended.isEmpty() && random.nextInt(100) < 11;
        var incident = urgent ? incidents.urgentOn(day, last) : Optional.<Incident>empty();
        var work = silent
                ? atTheCore()
                : mended.map(this::mending)
                        .orElseGet(() -> incident.map(this::against).orElseGet(this::any));
        last = incident.map(i -> i.opened().plusMinutes(15L + random.nextInt(15)))
                .orElseGet(() -> later(moment(day)));
        var outage = place == outage() ? incidents.outage() : null;
        return row(place, work, slot(work, silent, place), outage);
    }

    /** Numbers are given in the order in which changes are asked for. */
    private LocalDateTime later(LocalDateTime drawn) {
        return drawn.isAfter(last) ? drawn : last.plusMinutes(1L + random.nextInt(20));
    }

    private int outage() {
        return records.outage() == null ? -1 : records.lastSilent();
    }

    private Work atTheCore() {
        var crew = records.teams().get(0);
        return new Work("normal", crew.workOnSome(random, AT_THE_CORE), crew, draw(random, crew.people()), "");
    }

    private Work mending(Problem p) {
        return new Work("normal", p.mend(), p.crew(), p.owner(), p.number());
    }

    private Work against(Incident i) {
        var item = draw(random, records.partsOf(i.service()));
        var crew = records.crewOf(item);
        return new Work("emergency", crew.workOn(random, item), crew, draw(random, crew.people()), i.number());
    }

    private Work any() {
        var crew = draw(random, records.teams());
        var work = crew.work(random);
        if (work.equals(before)) {
            return any();
        }
        before = work;
        boolean routine = ROUTINE.stream().anyMatch(work::startsWith);
        return new Work(routine ? "standard" : "normal", work, crew, draw(random, crew.people()), "");
    }

    private Slot slot(Work work, boolean silent, int place) {
        long length = 30L * (1 + random.nextInt(work.urgent() ? 3 : 6));
        if (work.urgent()) {
            var approved = last.plusMinutes(10L + random.nextInt(15));
            return new Slot("duty manager", approved, approved.plusMinutes(5L + random.nextInt(10)), length);
        }
        if (work.category().equals("standard")) {
            return new Slot("pre-approved", last, moment(DemoCalendar.after(last.toLocalDate(), 1)), length);
        }
        var evening = DemoYear.evening(end, place);
        return silent
                ? new Slot("lapse of 24 h", last.plusDays(1), evening.atTime(20, 30), 120)
                : new Slot(
                        "change advisory board",
                        moment(DemoCalendar.after(last.toLocalDate(), 1)),
                        evening.atTime(20 + random.nextInt(2), 30 * random.nextInt(2)),
                        length);
    }

    /** @param outage that the change brought about; null for none */
    private String[] row(int place, Work work, Slot slot, Incident outage) {
        boolean late = random.nextInt(100) < 7 && !work.urgent();
        int dice = random.nextInt(1000);
        boolean waits = !slot.approved().toLocalDate().isBefore(end);
        boolean over = slot.finish().toLocalDate().isBefore(end);
        boolean sure = slot.approver().startsWith("lapse") || work.cause().startsWith("PRB");
        var result =
                outage != null ? FAILED : over ? sure ? "successful" : result(dice) : waits ? "requested" : "planned";
        boolean done = over && !result.equals("cancelled");
        var ended = slot.finish().plusMinutes(late ? 25 + random.nextInt(90) : -random.nextInt(15));
        return new String[] {
            records.change(place),
            work.category(),
            slot.approver().startsWith("lapse") ? "high" : risk(work.category()),
            work.summary(),
            work.crew().name(),
            work.person(),
            last.format(WRITTEN),
            waits ? "" : slot.approver(),
            waits ? "" : slot.approved().format(WRITTEN),
            slot.start().format(WRITTEN),
            slot.finish().format(WRITTEN),
            done ? slot.start().plusMinutes(random.nextInt(12)).format(WRITTEN) : "",
            done ? (outage == null ? ended : outage.resolved()).format(WRITTEN) : "",
            result,
            work.cause(),
            outage != null
                    ? "outage " + outage.number() + "; way back took " + outage.minutes() + " min"
                    : done ? review(work, result, late) : ""
        };
    }

    private static String result(int dice) {
        return dice < 936 ? "successful" : dice < 968 ? FAILED : dice < 986 ? "partly successful" : "cancelled";
    }

    private String risk(String category) {
        int dice = random.nextInt(100);
        return switch (category) {
            case "standard" -> "low";
            case "emergency" -> dice < 60 ? "high" : "medium";
            default -> dice < 45 ? "low" : dice < 85 ? "medium" : "high";
        };
    }

    private String review(Work work, String result, boolean late) {
        if (result.equals(FAILED)) {
            return "way back took " + (10 + random.nextInt(50)) + " min; cause recorded";
        }
        if (result.startsWith("partly")) {
            return "rest moved to a new change";
        }
        return work.urgent() ? "record completed next day" : late ? "took longer; window too short" : "";
    }

    private LocalDateTime moment(LocalDate day) {
        return day.atTime(LocalTime.of(8 + random.nextInt(9), random.nextInt(60)));
    }
}
