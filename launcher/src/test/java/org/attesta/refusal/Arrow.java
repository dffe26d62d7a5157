package org.attesta.refusal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One transition of a record, and which roles may ever take it.
 *
 * @param resource as in its address, such as {@code applications}
 * @param id of rulebook §5
 * @param by roles; SYS alone where the calendar or another transition takes it
 */
record Arrow(String resource, String id, String action, Set<String> from, String to, Set<String> by) {

    private static final Pattern DESCRIBED = Pattern.compile("(\\S+): from (.+) to (\\S+), by (.+)\\.");

    /** Written by hand: {@code resource | id | action | from … | to | roles …}. */
    static Arrow written(String line) {
        var parts = line.split("\\s*\\|\\s*");
        return new Arrow(parts[0].strip(), parts[1], parts[2], set(parts[3], " "), parts[4], set(parts[5], " "));
    }

    /** As {@code /openapi} describes an action: a line for each transition. */
    static Stream<Arrow> described(String resource, String action, String description) {
        return description.lines().map(line -> {
            var found = DESCRIBED.matcher(line);
            if (!found.matches()) {
                throw new AssertionError("not a transition: " + line);
            }
            return new Arrow(
                    resource,
                    found.group(1),
                    action,
                    set(found.group(2), ", "),
                    found.group(3),
                    set(found.group(4), ", "));
        });
    }

    boolean bySystemAlone() {
        return by.equals(Set.of("SYS"));
    }

    /** As the matrix names it. */
    String row() {
        return String.join(" | ", resource, id, action, String.join(" ", from), to);
    }

    /** Its part that leaves one state. */
    Arrow leaving(String state) {
        return new Arrow(resource, id, action, Set.of(state), to, by);
    }

    private static Set<String> set(String text, String between) {
        return new LinkedHashSet<>(List.of(text.strip().split(between)));
    }
}
