package org.attesta.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;

/**
 * What the records of a client are made of, as {@code records.json} tells: its services, suppliers, teams and the last test
 * of continuity. The records themselves are drawn from it by a generator with a fixed seed, so that they are the same for
 * the same days.
 *
 * @param first number of its changes
 * @param blank changes of one team that say no risk class; null for none
 * @param later years after the first audit that saw these records; none in the file
 * @param silent numbers of changes that were approved because nobody refused them
 * @param outage what the last of these led to; null for none
 * @param unrecorded numbers of problems whose workarounds are in no record
 */
record DemoRecords(
        List<Service> services,
        List<Supplier> suppliers,
        int later,
        int first,
        int firstProblem,
        List<Crew> teams,
        Blank blank,
        List<Integer> silent,
        Outage outage,
        List<Integer> unrecorded,
        Continuity continuity) {

    /** @param parts of what its teams look after, without which it is down; none where it does not fail as a whole */
    record Service(
            String name,
            String purpose,
            String users,
            String hours,
            BigDecimal availability,
            String owner,
            String dependsOn,
            String fallback,
            List<String> parts) {

        /** How long it was to be there in a month: around the clock, or as in {@code Mon-Fri 07:30-20:00}. */
        long agreedMinutes(YearMonth month) {
            if (hours.startsWith("24x7")) {
                return Duration.ofDays(month.lengthOfMonth()).toMinutes();
            }
            var span = hours.substring(hours.indexOf(' ') + 1).split("-");
            var daily = Duration.between(LocalTime.parse(span[0]), LocalTime.parse(span[1]));
            return daily.toMinutes() * workdays(month);
        }

        private static long workdays(YearMonth month) {
            return month.atDay(1)
                    .datesUntil(month.plusMonths(1).atDay(1))
                    .filter(day -> day.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue())
                    .count();
        }
    }

    /** @param met how often the target was met, out of how many */
    record Supplier(
            String name,
            String service,
            String contract,
            int months,
            String target,
            int reviewedDaysAgo,
            String owner,
            String criticality,
            String met) {}

    /** What goes wrong with a part, why, what helps until it is mended, and the change that mends it. */
    record Trouble(String symptom, String cause, String workaround, String mend) {}

    record Outage(String service, String item, Trouble trouble) {}

    /**
     * @param items what it looks after, each with the works that are done on it
     * @param troubles that any of these may have; the first two take a service down
     */
    record Crew(String name, List<String> people, Map<String, List<String>> items, List<Trouble> troubles) {

        String item(Random random) {
            return draw(random, List.copyOf(new TreeSet<>(items.keySet())));
        }

        String work(Random random) {
            return workOn(random, item(random));
        }

        /** A work on what is called so, such as one of its core routers. */
        String workOnSome(Random random, String called) {
            var some = new TreeSet<>(items.keySet());
            some.removeIf(item -> !item.startsWith(called));
            return workOn(random, draw(random, List.copyOf(some)));
        }

        String workOn(Random random, String item) {
            return draw(random, items.get(item)) + " " + item;
        }
    }

    record Blank(String team, int count) {}

    record Continuity(
            String service,
            String scenario,
            String rto,
            String rpo,
            List<String> people,
            List<List<String>> steps,
            List<List<String>> results,
            List<String> notes,
            List<List<String>> actions,
            String conclusion,
            String greek) {}

    static Map<String, DemoRecords> all() {
        try (var text = DemoRecords.class.getResourceAsStream("records.json")) {
            return new JsonMapper().readValue(text, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the same tool gives out a year later: other changes and problems, and documents in their next version. */
    DemoRecords nextYear() {
        return new DemoRecords(
                services,
                suppliers,
                later + 1,
                first + DemoYear.CHANGES,
                firstProblem + DemoProblems.COUNT,
                teams,
                blank,
                silent,
                outage,
                unrecorded,
                continuity);
    }

    Random random() {
        return new Random(first);
    }

    static <T> T draw(Random random, List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    String problem(int i) {
        return "PRB-" + (firstProblem + i);
    }

    String change(int place) {
        return "CHG-" + (first + place);
    }

    /** Place, among the changes, of the last that nobody looked at; outside of them when it was made in another year. */
    int lastSilent() {
        return silent.get(silent.size() - 1) - first;
    }

    Crew crewOf(String item) {
        return teams.stream()
                .filter(c -> c.items().containsKey(item))
                .findFirst()
                .orElseThrow();
    }

    List<String> partsOf(String service) {
        return services.stream()
                .filter(s -> s.name().equals(service))
                .findFirst()
                .orElseThrow()
                .parts();
    }

    /** One line of a table of comma-separated values. */
    static void row(StringBuilder text, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            text.append(i == 0 ? "" : ",").append(cells[i].contains(",") ? '"' + cells[i] + '"' : cells[i]);
        }
        text.append('\n');
    }
}
