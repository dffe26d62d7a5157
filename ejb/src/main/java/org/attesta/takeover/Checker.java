package org.attesta.takeover;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.attesta.shared.BadInput;
import org.attesta.shared.Inputs;

/** Looks at every line of a book and names everything that stands in the way of taking it over. */
final class Checker {

    private final Book book;
    private final World world;
    private final Inputs inputs;
    private final List<Fault> faults;

    /** Places with something said already: a cell that cannot be read is not also missing. */
    private final Set<String> said;

    private Checker(Book book, World world, Inputs inputs) {
        this.book = book;
        this.world = world;
        this.inputs = inputs;
        faults = new ArrayList<>(book.faults());
        said = faults.stream()
                .map(f -> f.sheet().toUpperCase(Locale.ROOT) + "!" + f.row() + "!" + f.column())
                .collect(Collectors.toCollection(HashSet::new));
    }

    static List<Fault> check(Book book, World world, Inputs inputs) {
        var checker = new Checker(book, world, inputs);
        checker.clients();
        checker.sites();
        checker.people();
        return checker.faults.stream()
                .sorted(Comparator.comparing(Checker::sheetOf).thenComparing(Fault::row))
                .toList();
    }

    /** In the order of the template; what belongs to no sheet of it first. */
    private static int sheetOf(Fault fault) {
        return Sheet.named(fault.sheet()).map(Enum::ordinal).orElse(-1);
    }

    private void clients() {
        var keys = new HashSet<String>();
        var names = new HashSet<String>();
        var numbers = new HashSet<String>();
        for (var line : book.lines(Sheet.CLIENTS)) {
            required(Sheet.CLIENTS, line, "key");
            once(Sheet.CLIENTS, line, "key", keys, Set.of());
            once(Sheet.CLIENTS, line, "name", names, world.clients());
            once(Sheet.CLIENTS, line, "registrationNumber", numbers, world.clients());
            email(Sheet.CLIENTS, line);
            input(Sheet.CLIENTS, line, Drafts.client(line));
        }
    }

    private void sites() {
        var keys = book.lines(Sheet.CLIENTS).stream()
                .map(line -> line.cell("key"))
                .filter(key -> key != null)
                .collect(Collectors.toSet());
        var names = new HashSet<String>();
        var central = new HashSet<String>();
        for (var line : book.lines(Sheet.SITES)) {
            var client = line.cell("client");
            required(Sheet.SITES, line, "client");
            if (client != null && !keys.contains(client)) {
                add(Sheet.SITES, line, "client", "takeover.unknownClient");
            }
            if (client != null && line.cell("name") != null && !names.add(client + "\n" + small(line.cell("name")))) {
                add(Sheet.SITES, line, "name", "takeover.twice");
            }
            if (client != null && "yes".equals(line.cell("central")) && !central.add(client)) {
                add(Sheet.SITES, line, "central", "takeover.twoCentral");
            }
            input(Sheet.SITES, line, Drafts.site(line));
        }
    }

    private void people() {
        var emails = new HashSet<String>();
        for (var line : book.lines(Sheet.PEOPLE)) {
            once(Sheet.PEOPLE, line, "email", emails, world.people());
            email(Sheet.PEOPLE, line);
            var draft = Drafts.person(line);
            if (line.cell("employment") != null && draft.employment() == null) {
                add(Sheet.PEOPLE, line, "employment", "takeover.noEmployment");
            } else {
                input(Sheet.PEOPLE, line, draft);
            }
            if (draft.contractFrom() != null
                    && draft.contractUntil() != null
                    && draft.contractUntil().isBefore(draft.contractFrom())) {
                add(Sheet.PEOPLE, line, "contractUntil", "competence.endBeforeStart");
            }
        }
    }

    private void required(Sheet sheet, Line line, String column) {
        if (line.cell(column) == null && !said.contains(place(sheet, line, column))) {
            add(sheet, line, column, "shared.required");
        }
    }

    private void once(Sheet sheet, Line line, String column, Set<String> seen, Set<String> taken) {
        var value = line.cell(column);
        if (value == null) {
            return;
        }
        if (!seen.add(small(value))) {
            add(sheet, line, column, "takeover.twice");
        } else if (taken.contains(small(value))) {
            add(sheet, line, column, "takeover.thereAlready");
        }
    }

    private void email(Sheet sheet, Line line) {
        var email = line.cell("email");
        if (email != null && !email.matches("[^@\\s]+@[^@\\s]+")) {
            add(sheet, line, "email", "takeover.noEmail");
        }
    }

    /** What the feature that owns the record would refuse at its fields. */
    private void input(Sheet sheet, Line line, Record draft) {
        try {
            inputs.check(draft);
        } catch (BadInput refused) {
            for (var error : refused.errors()) {
                var column = columnOf(error.field());
                var message = error.message();
                if (!said.contains(place(sheet, line, column))) {
                    faults.add(Fault.in(
                            sheet,
                            line.row(),
                            column,
                            line.cell(column),
                            message.key(),
                            message.args().toArray()));
                }
            }
        }
    }

    private static String columnOf(String field) {
        var last = field.substring(field.lastIndexOf('.') + 1);
        int list = last.indexOf('[');
        return list < 0 ? last : last.substring(0, list);
    }

    private void add(Sheet sheet, Line line, String column, String reason) {
        said.add(place(sheet, line, column));
        faults.add(Fault.in(sheet, line.row(), column, line.cell(column), reason));
    }

    private static String place(Sheet sheet, Line line, String column) {
        return sheet + "!" + line.row() + "!" + column;
    }

    static String small(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
