package org.attesta.takeover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.attesta.client.Address;
import org.attesta.client.ClientRow;
import org.attesta.client.ClientService;
import org.attesta.client.SiteDraft;
import org.attesta.client.SiteRow;
import org.attesta.client.SiteService;
import org.attesta.competence.PersonDraft;
import org.attesta.competence.PersonService;
import org.attesta.shared.ListQuery;
import org.attesta.shared.Slice;

/** What the body has, as a book; an organisation's number is its key. */
@ApplicationScoped
class Export {

    @Inject
    ClientService clients;

    @Inject
    SiteService sites;

    @Inject
    PersonService people;

    @Inject
    CertificationExport certifications;

    Book book() {
        var keys = new HashMap<UUID, String>();
        var sitesOf = new HashMap<UUID, List<SiteRow>>();
        var ofClients = new ArrayList<Line>();
        var ofSites = new ArrayList<Line>();
        for (var client : all(clients::list)) {
            ofClients.add(line(ofClients, client(client)));
            keys.put(client.id(), client.number());
            sitesOf.put(client.id(), sites.of(client.id()));
            for (var site : sitesOf.get(client.id())) {
                ofSites.add(line(ofSites, site(client.number(), site.draft())));
            }
        }
        var called = new HashMap<UUID, String>();
        var ofPeople = new ArrayList<Line>();
        for (var person : all(people::list)) {
            ofPeople.add(line(ofPeople, person(person.draft())));
            var email = person.draft().email();
            called.put(person.id(), email == null ? person.draft().name() : email);
        }
        var more = certifications.lines(new CertificationExport.Known(keys, sitesOf, called));
        return new Book(
                Map.of(
                        Sheet.CLIENTS.title(),
                        ofClients,
                        Sheet.SITES.title(),
                        ofSites,
                        Sheet.PEOPLE.title(),
                        ofPeople,
                        Sheet.CERTIFICATES.title(),
                        more.certificates(),
                        Sheet.CYCLES.title(),
                        more.cycles(),
                        Sheet.NONCONFORMITIES.title(),
                        more.nonconformities()),
                List.of());
    }

    static <R> List<R> all(Function<ListQuery, Slice<R>> list) {
        var found = new ArrayList<R>();
        String cursor = null;
        do {
            var slice = list.apply(new ListQuery(null, null, "number", ListQuery.MAX, cursor));
            found.addAll(slice.items());
            cursor = slice.next();
        } while (cursor != null);
        return found;
    }

    static Line line(List<Line> before, Map<String, String> cells) {
        return new Line(before.size() + 2, cells);
    }

    private static Map<String, String> client(ClientRow row) {
        var draft = row.draft();
        var cells = new HashMap<String, String>();
        put(cells, "key", row.number());
        put(cells, "name", draft.name());
        put(cells, "legalForm", draft.legalForm());
        put(cells, "registrationNumber", draft.registrationNumber());
        address(cells, draft.address());
        put(cells, "website", draft.website());
        put(cells, "representative", draft.representative());
        put(cells, "representativeFunction", draft.representativeFunction());
        put(cells, "email", draft.email());
        put(cells, "phone", draft.phone());
        return cells;
    }

    private static Map<String, String> site(String client, SiteDraft draft) {
        var cells = new HashMap<String, String>();
        put(cells, "client", client);
        put(cells, "name", draft.name());
        address(cells, draft.address());
        put(cells, "activities", draft.activities());
        put(cells, "personnel", draft.personnel());
        put(cells, "shifts", draft.shifts());
        put(cells, "central", draft.central() ? "yes" : "no");
        return cells;
    }

    private static void address(Map<String, String> cells, Address address) {
        if (address != null) {
            put(cells, "street", address.street());
            put(cells, "postcode", address.postcode());
            put(cells, "city", address.city());
            put(cells, "country", address.country());
        }
    }

    private static Map<String, String> person(PersonDraft draft) {
        var cells = new HashMap<String, String>();
        put(cells, "name", draft.name());
        put(cells, "email", draft.email());
        put(cells, "employment", draft.employment());
        put(cells, "contractFrom", draft.contractFrom());
        put(cells, "contractUntil", draft.contractUntil());
        put(cells, "agreementSignedOn", draft.agreementSignedOn());
        put(cells, "languages", String.join(" ", draft.languages()));
        put(cells, "background", draft.background());
        return cells;
    }

    static void put(Map<String, String> cells, String column, Object value) {
        if (value != null && !value.toString().isBlank()) {
            cells.put(column, value.toString());
        }
    }
}
