package org.attesta.takeover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.attesta.access.Access;
import org.attesta.audit.KeptAudit;
import org.attesta.client.ClientFacts;
import org.attesta.client.ClientService;
import org.attesta.client.SiteFacts;
import org.attesta.client.SiteService;
import org.attesta.competence.PersonRow;
import org.attesta.competence.PersonService;
import org.attesta.finding.TakenOverFindingService;
import org.attesta.journal.JournalService;
import org.attesta.journal.NewEntry;
import org.attesta.journal.Outcome;
import org.attesta.shared.Row;
import org.attesta.shared.TakenOver;

/** Makes records of a book in which nothing stands in the way, each kind after those that it refers to. */
@ApplicationScoped
class Keeper {

    private static final int ROWS_REMEMBERED = 200;

    @Inject
    Takeovers takeovers;

    @Inject
    ClientService clients;

    @Inject
    SiteService sites;

    @Inject
    PersonService people;

    @Inject
    CertificationKeeper certifications;

    @Inject
    TakenOverFindingService findings;

    @Inject
    Access access;

    @Inject
    JournalService journal;

    /** What the rows of one file have become so far. */
    static final class Kept {

        final Map<String, ClientFacts> clients = new HashMap<>();
        final People<PersonRow> people = new People<>();
        final Map<String, Held> audits = new HashMap<>();
    }

    /** An audit that was taken over, as its nonconformities need it. */
    record Held(KeptAudit audit, UUID clientId, UUID leadId, String leadName) {}

    void keep(Takeover takeover) {
        var book = takeover.content();
        var kept = new Kept();
        people.everybody().forEach(p -> kept.people.add(p.draft(), p));
        each(book, Sheet.CLIENTS, line -> {
            var client = clients.open(Drafts.client(line));
            kept.clients.put(
                    line.cell("key"), ClientFacts.of(client.id(), client.number(), client.draft(), new ArrayList<>()));
            mark(from(takeover, Sheet.CLIENTS, line), "client", client);
        });
        each(book, Sheet.SITES, line -> {
            var client = kept.clients.get(line.cell("client"));
            var site = sites.add(client.id(), Drafts.site(line));
            client.sites().add(SiteFacts.of(site.id(), site.draft()));
            mark(from(takeover, Sheet.SITES, line), "site", site);
        });
        each(book, Sheet.PEOPLE, line -> {
            var person = people.add(Drafts.person(line));
            kept.people.add(person.draft(), person);
            mark(from(takeover, Sheet.PEOPLE, line), "person", person);
        });
        certifications.keep(takeover, book.lines(Sheet.CERTIFICATES), kept);
        each(
                book,
                Sheet.NONCONFORMITIES,
                line -> findings.take(Nonconformities.finding(
                        line,
                        kept.audits.get(NonconformityChecks.audit(line)),
                        from(takeover, Sheet.NONCONFORMITIES, line))));
    }

    private void each(Book book, Sheet sheet, Consumer<Line> keep) {
        each(book.lines(sheet), keep);
    }

    /** Lets go of what is sent: what is remembered is looked through at every flush, and that would add up. */
    <L> void each(List<L> lines, Consumer<L> keep) {
        int remembered = 0;
        for (var line : lines) {
            keep.accept(line);
            if (++remembered % ROWS_REMEMBERED == 0) {
                takeovers.forget();
            }
        }
        takeovers.forget();
    }

    static TakenOver from(Takeover takeover, Sheet sheet, Line line) {
        return new TakenOver(
                takeover.number(),
                "%s, %s, row %d of %s".formatted(takeover.number(), takeover.fileName(), line.row(), sheet.title()));
    }

    /** As {@link NewEntry#takenOver}, for what this feature has only as it is read. */
    private void mark(TakenOver from, String type, Row row) {
        journal.write(NewEntry.about(access.actor(), TakenOver.WHAT, type, row, Outcome.DONE)
                .because(from.from()));
    }
}
