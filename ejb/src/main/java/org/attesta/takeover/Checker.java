package org.attesta.takeover;

import static org.attesta.takeover.Notes.small;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.attesta.shared.Inputs;

/** Looks at every line of a book and names everything that stands in the way of taking it over. */
final class Checker {

    private final Book book;
    private final World world;
    private final Notes notes;

    private Checker(Book book, World world, Inputs inputs) {
        this.book = book;
        this.world = world;
        notes = new Notes(book, inputs);
    }

    static List<Fault> check(Book book, World world, Inputs inputs) {
        var checker = new Checker(book, world, inputs);
        checker.clients();
        checker.sites();
        checker.people();
        var cycles = new CycleChecks(book, world, checker.notes);
        new CertificateChecks(book, world, checker.notes, cycles).check();
        cycles.check();
        new NonconformityChecks(book, world, checker.notes).check();
        return checker.notes.sorted();
    }

    private void clients() {
        var keys = new HashSet<String>();
        var names = new HashSet<String>();
        var numbers = new HashSet<String>();
        for (var line : book.lines(Sheet.CLIENTS)) {
            notes.required(Sheet.CLIENTS, line, "key");
            notes.once(Sheet.CLIENTS, line, "key", keys, Set.of());
            notes.once(Sheet.CLIENTS, line, "name", names, world.clients());
            notes.once(Sheet.CLIENTS, line, "registrationNumber", numbers, world.clients());
            email(Sheet.CLIENTS, line);
            notes.input(Sheet.CLIENTS, line, Drafts.client(line));
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
            notes.required(Sheet.SITES, line, "client");
            if (client != null) {
                notes.demand(keys.contains(client), Sheet.SITES, line, "client", "takeover.unknownClient");
                boolean unnamed = !line.has("name") || names.add(client + "\n" + small(line.cell("name")));
                notes.demand(unnamed, Sheet.SITES, line, "name", "takeover.twice");
                boolean only = !line.yes("central") || central.add(client);
                notes.demand(only, Sheet.SITES, line, "central", "takeover.twoCentral");
            }
            notes.input(Sheet.SITES, line, Drafts.site(line));
        }
    }

    private void people() {
        var emails = new HashSet<String>();
        for (var line : book.lines(Sheet.PEOPLE)) {
            notes.once(Sheet.PEOPLE, line, "email", emails, world.emails());
            email(Sheet.PEOPLE, line);
            var draft = Drafts.person(line);
            notes.demand(
                    !line.has("employment") || draft.employment() != null,
                    Sheet.PEOPLE,
                    line,
                    "employment",
                    "takeover.noEmployment");
            notes.input(Sheet.PEOPLE, line, draft);
            boolean ends = draft.contractFrom() == null
                    || draft.contractUntil() == null
                    || !draft.contractUntil().isBefore(draft.contractFrom());
            notes.demand(ends, Sheet.PEOPLE, line, "contractUntil", "competence.endBeforeStart");
        }
    }

    private void email(Sheet sheet, Line line) {
        var email = line.cell("email");
        notes.demand(email == null || email.matches("[^@\\s]+@[^@\\s]+"), sheet, line, "email", "takeover.noEmail");
    }
}
