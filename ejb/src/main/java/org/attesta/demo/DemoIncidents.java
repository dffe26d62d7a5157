package org.attesta.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Random;

/** The export of incidents that an audit team draws its sample from: the three months before the audit. */
final class DemoIncidents {

    private static final int LINES = 120;
    private static final int FIRST_AT_MELTEMI = 21_045;

    /** The three major incidents, by their line and by how far their number lies from the first. */
    private static final int[][] MAJOR = {{0, 0}, {60, 657}, {118, 1301}};

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private final boolean reviewed;
    private final int first;
    private final LocalDate audit;
    private final Random drawn;

    private DemoIncidents(DemoParty party, LocalDate audit) {
        reviewed = !party.key().equals("meltemi");
        first = reviewed ? 30_000 + Math.floorMod(party.key().hashCode(), 50_000) : FIRST_AT_MELTEMI;
        this.audit = audit;
        drawn = new Random(first);
    }

    /** At Meltemi two of the three major incidents have no review, which its Stage 2 found. */
    static String table(DemoParty party, LocalDate audit) {
        var incidents = new DemoIncidents(party, audit);
        var table = new StringBuilder("number,priority,opened,resolved,major,review\n");
        for (int line = 0; line < LINES; line++) {
            table.append(incidents.line(line));
        }
        return table.toString();
    }

    private String line(int line) {
        for (int[] major : MAJOR) {
            if (major[0] == line) {
                return major(line, first + major[1], reviewed || line == MAJOR[1][0]);
            }
        }
        int priority = 2 + drawn.nextInt(3);
        int minutes = priority == 2 ? 60 + drawn.nextInt(360) : 30 + drawn.nextInt(120 * priority);
        var opened = opened(line);
        return written(first + line * 11, priority, opened, opened.plusMinutes(minutes), "no", "");
    }

    private String major(int line, int number, boolean withReview) {
        var opened = opened(line);
        var review = withReview ? opened.toLocalDate().plusDays(2).toString() : "";
        return written(number, 1, opened, opened.plusMinutes(150 + drawn.nextInt(120)), "yes", review);
    }

    private LocalDateTime opened(int line) {
        var day = audit.minusDays(92 - line * 3L / 4);
        return day.atTime(LocalTime.of(7 + drawn.nextInt(11), drawn.nextInt(60)));
    }

    private static String written(
            int number, int priority, LocalDateTime opened, LocalDateTime resolved, String major, String review) {
        return "INC00%d,%d,%s,%s,%s,%s\n"
                .formatted(number, priority, opened.format(WRITTEN), resolved.format(WRITTEN), major, review);
    }
}
