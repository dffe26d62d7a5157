package org.attesta.takeover;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.attesta.shared.BadInput;
import org.attesta.shared.Condition;
import org.attesta.shared.Inputs;

/** What is said against a book, each thing once: a cell that cannot be read is not also missing. */
final class Notes {

    private final Inputs inputs;
    private final List<Fault> faults;
    private final Set<String> said;

    Notes(Book book, Inputs inputs) {
        this.inputs = inputs;
        faults = new ArrayList<>(book.faults());
        said = faults.stream()
                .map(f -> place(f.sheet(), f.row(), f.column()))
                .collect(Collectors.toCollection(HashSet::new));
    }

    void add(Sheet sheet, Line line, String column, String reason, Object... args) {
        if (said.add(place(sheet, line, column))) {
            faults.add(Fault.in(sheet, line.row(), column, line.cell(column), reason, args));
        }
    }

    /** What a rule of another feature says. */
    void add(Sheet sheet, Line line, String column, Condition unmet) {
        add(sheet, line, column, unmet.message().key(), unmet.message().args().toArray());
    }

    /** Says it where it does not hold; a cell that is empty or unreadable is spoken of elsewhere. */
    void demand(boolean holds, Sheet sheet, Line line, String column, String reason, Object... args) {
        if (!holds && !said(sheet, line, column)) {
            add(sheet, line, column, reason, args);
        }
    }

    boolean said(Sheet sheet, Line line, String column) {
        return said.contains(place(sheet, line, column));
    }

    void required(Sheet sheet, Line line, String... columns) {
        for (var column : columns) {
            demand(line.has(column), sheet, line, column, "shared.required");
        }
    }

    /** What another cell rules out. */
    void empty(String reason, Sheet sheet, Line line, String... columns) {
        for (var column : columns) {
            demand(!line.has(column), sheet, line, column, reason);
        }
    }

    void once(Sheet sheet, Line line, String column, Set<String> seen, Set<String> taken) {
        if (!line.has(column)) {
            return;
        }
        var value = small(line.cell(column));
        demand(seen.add(value), sheet, line, column, "takeover.twice");
        demand(!taken.contains(value), sheet, line, column, "takeover.thereAlready");
    }

    <E extends Enum<E>> Optional<E> choice(Sheet sheet, Line line, String column, Class<E> of) {
        var chosen = line.choice(column, of);
        var names = Arrays.stream(of.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
        demand(chosen.isPresent() || !line.has(column), sheet, line, column, "shared.notOneOf", names);
        return chosen;
    }

    /** Says it at the second where both days are known and the first is after it. */
    void inOrder(Sheet sheet, Line line, String first, String second) {
        if (line.has(first) && line.has(second)) {
            boolean ordered = !line.day(second).isBefore(line.day(first));
            demand(ordered, sheet, line, second, "takeover.before", first, line.day(first));
        }
    }

    /** What the feature that owns the record would refuse at its fields. */
    void input(Sheet sheet, Line line, Record draft) {
        try {
            inputs.check(draft);
        } catch (BadInput refused) {
            for (var error : refused.errors()) {
                var message = error.message();
                add(
                        sheet,
                        line,
                        columnOf(error.field()),
                        message.key(),
                        message.args().toArray());
            }
        }
    }

    private static String columnOf(String field) {
        var last = field.substring(field.lastIndexOf('.') + 1);
        int list = last.indexOf('[');
        return list < 0 ? last : last.substring(0, list);
    }

    private static String place(Sheet sheet, Line line, String column) {
        return place(sheet.title(), line.row(), column);
    }

    private static String place(String sheet, int row, String column) {
        return sheet + "!" + row + "!" + column;
    }

    /** In the order of the template; what belongs to no sheet of it first. */
    List<Fault> sorted() {
        return faults.stream()
                .sorted(Comparator.comparing(Notes::sheetOf).thenComparing(Fault::row))
                .toList();
    }

    private static int sheetOf(Fault fault) {
        return Sheet.named(fault.sheet()).map(Enum::ordinal).orElse(-1);
    }

    static String small(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
