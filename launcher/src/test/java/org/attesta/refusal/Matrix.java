package org.attesta.refusal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What was answered to whom, in one state or another, and what should not have been. */
final class Matrix {

    private final Map<String, Map<String, Set<String>>> rows = new LinkedHashMap<>();
    private final List<String> wrong = new ArrayList<>();

    /** @param order of the rows, whatever is tried first */
    Matrix(List<String> order) {
        order.forEach(row -> rows.put(row, new TreeMap<>()));
    }

    /** One answer: what stands in the cell, and whether it is what the table by hand says. */
    void add(String row, Account account, String expected, String seen) {
        if (!seen.equals(expected)) {
            wrong(row + " by " + account.username() + ": " + seen + " instead of " + expected);
        }
        rows.get(row).computeIfAbsent(account.column(), c -> new TreeSet<>()).add(seen);
    }

    void wrong(String what) {
        wrong.add(what);
    }

    List<String> wrong() {
        return List.copyOf(wrong);
    }

    boolean knows(String row) {
        return !rows.get(row).isEmpty();
    }

    /** @param head of the columns that name the row, separated as the rows are */
    String markdown(String head) {
        var text = new StringBuilder();
        line(text, head, Account.COLUMNS);
        line(
                text,
                head.replaceAll("[^|]+", "---"),
                Account.COLUMNS.stream().map(c -> "---").toList());
        rows.forEach((row, cells) -> line(
                text,
                row,
                Account.COLUMNS.stream()
                        .map(c -> String.join(", ", cells.getOrDefault(c, Set.of())))
                        .toList()));
        return text.toString();
    }

    private static void line(StringBuilder text, String head, List<String> cells) {
        text.append("| ")
                .append(head)
                .append(" | ")
                .append(String.join(" | ", cells))
                .append(" |\n");
    }
}
