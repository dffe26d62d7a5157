package org.attesta.refusal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.attesta.job.Api;

/**
 * Lets every account try every transition that leaves the state of a record. Who may is asked with a version that is no
 * longer the present one, so that nothing happens; who may not tries in earnest.
 */
final class TransitionProbe {

    private static final String MAY = "may";
    private static final int STALE = 412;

    /** Records that no client knows of. */
    private static final Set<String> OF_STAFF = Set.of("checklists", "declarations");

    private final List<Account> accounts;
    private final Api manager;
    private final Matrix matrix;
    private final Set<Arrow> tried = new HashSet<>();

    TransitionProbe(List<Account> accounts, Api manager, Matrix matrix) {
        this.accounts = accounts;
        this.manager = manager;
        this.matrix = matrix;
    }

    /** A record in a state: the table by hand and the record know the same transitions, and each is tried. */
    void at(String record) {
        var resource = record.substring(0, record.indexOf('/'));
        var state = manager.get(record).is(200).text("state");
        var written = Rulebook.transitions().stream()
                .filter(a -> a.resource().equals(resource) && a.from().contains(state))
                .toList();
        var gates = manager.get(record + "/gates").is(200).json().path("transitions");
        for (var gate : gates) {
            written.stream()
                    .filter(a -> is(a, gate))
                    .findFirst()
                    .ifPresentOrElse(
                            arrow -> tryOnce(arrow, record, state),
                            () -> matrix.wrong("not in the rulebook: " + resource + " from " + state + " " + gate));
        }
        written.stream()
                .filter(a -> !a.action().equals("reclassify") && none(gates, a))
                .forEach(a -> matrix.wrong("not in the product: " + a));
    }

    private static boolean none(JsonNode gates, Arrow arrow) {
        return StreamSupport.stream(gates.spliterator(), false).noneMatch(g -> is(arrow, g));
    }

    private static boolean is(Arrow arrow, JsonNode gate) {
        return gate.path("transition").asText().equals(arrow.id())
                && gate.path("action").asText().equals(arrow.action())
                && gate.path("to").asText().equals(arrow.to());
    }

    private void tryOnce(Arrow arrow, String record, String state) {
        if (tried.add(arrow.leaving(state))) {
            everybodyTries(arrow, record, state);
        }
    }

    /** What no state that can be seen has: tried all the same. */
    void leftOver(String record) {
        Rulebook.transitions().stream()
                .filter(a -> record.startsWith(a.resource() + "/") && a.bySystemAlone())
                .filter(a -> !matrix.knows(a.row()))
                .forEach(a -> everybodyTries(a, record, a.from().iterator().next()));
    }

    /** The transitions of the table that nobody has tried. */
    Set<String> untried() {
        return Rulebook.transitions().stream()
                .filter(a -> !matrix.knows(a.row()))
                .map(Arrow::row)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void everybodyTries(Arrow arrow, String record, String state) {
        var before = manager.get(record).is(200).json();
        var written = newest();
        var forbidden = new TreeSet<String>();
        for (var account : accounts) {
            var expected = expected(arrow, account, state);
            var stale = expected.equals(MAY);
            int status = account.api()
                    .call("POST", record + "/" + arrow.action(), null, r -> {
                        if (stale) {
                            r.header("If-Match", "\"999999\"");
                        }
                    })
                    .status();
            matrix.add(arrow.row(), account, expected, status == STALE ? MAY : String.valueOf(status));
            if (status == 403) {
                forbidden.add(account.username());
            }
        }
        if (!manager.get(record).is(200).json().equals(before)) {
            matrix.wrong(arrow.row() + " changed " + record);
        }
        isJournalled(arrow, before.path("id").asText(), written, forbidden);
    }

    private static String expected(Arrow arrow, Account account, String state) {
        boolean draft = arrow.resource().equals("findings") && state.equals("DRAFT");
        if (account.stranger() || account.ofClient() && (draft || OF_STAFF.contains(arrow.resource()))) {
            return "404";
        }
        if (arrow.by().contains(account.role())) {
            return MAY;
        }
        boolean elsewhere = Rulebook.transitions().stream()
                .anyMatch(a -> a.resource().equals(arrow.resource())
                        && a.action().equals(arrow.action())
                        && a.by().contains(account.role()));
        return elsewhere ? "409" : "403";
    }

    private long newest() {
        return manager.get("journal?limit=1")
                .is(200)
                .json()
                .at("/items/0/sequence")
                .asLong();
    }

    /** Everybody who was forbidden stands in the journal, beside the record. */
    private void isJournalled(Arrow arrow, String id, long since, Set<String> forbidden) {
        var entries = manager.get("journal?limit=50").is(200).json().path("items");
        var found = StreamSupport.stream(entries.spliterator(), false)
                .filter(e -> e.path("sequence").asLong() > since)
                .filter(e -> e.path("outcome").asText().equals("FORBIDDEN"))
                .filter(e -> e.path("subjectId").asText().equals(id))
                .map(e -> e.path("username").asText())
                .collect(Collectors.toCollection(TreeSet::new));
        if (!found.equals(forbidden)) {
            matrix.wrong(arrow.row() + ": forbidden " + forbidden + ", journalled " + found);
        }
    }
}
