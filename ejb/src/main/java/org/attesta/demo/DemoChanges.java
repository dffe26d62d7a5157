package org.attesta.demo;

import static org.attesta.demo.DemoRecords.draw;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Random;
import org.attesta.demo.DemoRecords.Crew;

/** The changes of twelve months, as exported from a client's service management tool. */
final class DemoChanges {

    static final int COUNT = 500;

    /** What changes that nobody refused, and nobody looked at, were made to. */
    private static final String AT_THE_CORE = "core router";

    private static final int DAYS = 365;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final String COLUMNS = "number,category,risk,summary,team,requested by,requested,approved by,"
            + "approved,planned start,planned end,started,ended,result,caused by,review\n";

    private final DemoRecords records;
    private final LocalDate end;
    private final Random random;

    /** @param end the day after the last of the twelve months */
    DemoChanges(DemoRecords records, LocalDate end) {
        this.records = records;
        this.end = end;
        this.random = records.random();
    }

    String export() {
        var text = new StringBuilder(COLUMNS);
        int blank = 0;
        for (int i = 0; i < COUNT; i++) {
            int number = records.first() + i;
            var crew = draw(random, records.teams());
            boolean silent = records.silent().contains(number);
            var category = silent ? "normal" : category();
            var risk = silent ? "high" : risk(category);
            if (records.blank() != null
                    && crew.name().equals(records.blank().team())
                    && blank < records.blank().count()) {
                risk = "";
                blank++;
            }
            change(text, number, silent ? records.teams().get(0) : crew, category, risk, silent);
        }
        return text.toString();
    }

    private String category() {
        int dice = random.nextInt(100);
        return dice < 46 ? "standard" : dice < 94 ? "normal" : "emergency";
    }

    private String risk(String category) {
        int dice = random.nextInt(100);
        if (category.equals("standard")) {
            return "low";
        }
        return category.equals("emergency")
                ? dice < 60 ? "high" : "medium"
                : dice < 45 ? "low" : dice < 85 ? "medium" : "high";
    }

    private void change(StringBuilder text, int number, Crew crew, String category, String risk, boolean silent) {
        long at = (long) (number - records.first()) * DAYS / COUNT;
        boolean emergency = category.equals("emergency");
        var day = end.minusDays(DAYS).plusDays(at);
        var requested = emergency ? day.atTime(random.nextInt(24), random.nextInt(60)) : moment(day, 8, 9);
        var approved =
                silent ? requested.plusDays(1) : requested.plusMinutes(emergency ? 20 + random.nextInt(70) : 300);
        if (!emergency && !silent) {
            approved = moment(DemoCalendar.after(requested.toLocalDate(), 1), 9, 7);
        }
        var start = start(category, approved);
        var finish = start.plusMinutes(30L * (1 + random.nextInt(6)));
        var begun = start.plusMinutes(random.nextInt(12));
        boolean late = random.nextInt(100) < 7;
        int dice = random.nextInt(1000);
        boolean asked = !approved.toLocalDate().isBefore(end);
        var result = !finish.toLocalDate().isBefore(end)
                ? asked ? "requested" : "planned"
                : silent ? ofSilent(number) : result(dice);
        boolean done = !result.equals("cancelled") && finish.toLocalDate().isBefore(end);
        var ended = finish.plusMinutes(late ? 25 + random.nextInt(90) : -random.nextInt(20));
        var summary = silent ? crew.workOnSome(random, AT_THE_CORE) : crew.work(random);
        var person = draw(random, crew.people());
        DemoRecords.row(
                text,
                "CHG-" + number,
                category,
                risk,
                summary,
                crew.name(),
                person,
                requested.format(MOMENT),
                asked ? "" : approver(category, silent),
                asked ? "" : approved.format(MOMENT),
                start.format(MOMENT),
                finish.format(MOMENT),
                done ? begun.format(MOMENT) : "",
                done ? ended.format(MOMENT) : "",
                result,
                emergency ? records.incident(random) : DemoProblems.behind(records, number - records.first()),
                done ? review(category, result, late) : "");
    }

    private static String result(int dice) {
        return dice < 936
                ? "successful"
                : dice < 968 ? "failed, backed out" : dice < 986 ? "partly successful" : "cancelled";
    }

    /** The last of those that nobody looked at brought the outage. */
    private String ofSilent(int number) {
        var last = records.silent().get(records.silent().size() - 1);
        return number == last ? "failed, backed out" : "successful";
    }

    private String approver(String category, boolean silent) {
        if (silent) {
            return "lapse of 24 h";
        }
        return switch (category) {
            case "standard" -> "pre-approved";
            case "emergency" -> "duty manager";
            default -> "change advisory board";
        };
    }

    private String review(String category, String result, boolean late) {
        if (result.startsWith("failed")) {
            return "way back took " + (10 + random.nextInt(50)) + " min; cause recorded";
        }
        if (result.startsWith("partly")) {
            return "rest moved to a new change";
        }
        return category.equals("emergency") ? "record completed next day" : late ? "took longer; window too short" : "";
    }

    /** Normal changes in the evening windows on Tuesday and Thursday, standard ones by day, emergencies at once. */
    private LocalDateTime start(String category, LocalDateTime approved) {
        if (category.equals("emergency")) {
            return approved.plusMinutes(5L + random.nextInt(40));
        }
        if (category.equals("standard")) {
            return moment(DemoCalendar.after(approved.toLocalDate(), 1), 9, 7);
        }
        var day = approved.toLocalDate().plusDays(1);
        while (day.getDayOfWeek().getValue() % 2 == 1 || day.getDayOfWeek().getValue() > 5) {
            day = day.plusDays(1);
        }
        return day.atTime(20 + random.nextInt(2), 30 * random.nextInt(2));
    }

    private LocalDateTime moment(LocalDate day, int from, int hours) {
        return DemoCalendar.working(day).atTime(LocalTime.of(from + random.nextInt(hours), random.nextInt(60)));
    }
}
