package org.attesta.takeover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.attesta.client.Address;
import org.attesta.client.ClientRow;
import org.attesta.client.ClientService;
import org.attesta.client.SiteDraft;
import org.attesta.client.SiteService;
import org.attesta.competence.PersonDraft;
import org.attesta.competence.PersonService;
import org.attesta.shared.ListQuery;
import org.attesta.shared.Slice;

/** What the body has, page by page; an organisation's number is its key. */
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

    /** For one workbook: what was given out on one sheet is what the later sheets refer to. */
    BookWriter.Source source() {
        var keys = new LinkedHashMap<UUID, String>();
        var called = new HashMap<UUID, String>();
        var certificates = new LinkedHashMap<UUID, CertificationExport.Given>();
        return (sheet, into) -> {
            switch (sheet) {
                case CLIENTS -> clients(keys, into);
                case SITES -> sites(keys, into);
                case PEOPLE -> people(called, into);
                case CERTIFICATES -> certifications.certificates(keys, certificates, into);
                case CYCLES -> certifications.cycles(certificates, called, into);
                case NONCONFORMITIES -> certifications.nonconformities(certificates, into);
            }
        };
    }

    private void clients(Map<UUID, String> keys, Consumer<Map<String, String>> into) {
        pages(
                clients::list,
                page -> page.forEach(client -> {
                    into.accept(client(client));
                    keys.put(client.id(), client.number());
                }));
    }

    private void sites(Map<UUID, String> keys, Consumer<Map<String, String>> into) {
        Pages.of(keys.keySet(), page -> {
            var own = sites.filed(page);
            for (var client : page) {
                own.getOrDefault(client, List.of()).forEach(site -> into.accept(site(keys.get(client), site.draft())));
            }
        });
    }

    private void people(Map<UUID, String> called, Consumer<Map<String, String>> into) {
        pages(
                people::list,
                page -> page.forEach(person -> {
                    into.accept(person(person.draft()));
                    var email = person.draft().email();
                    called.put(person.id(), email == null ? person.draft().name() : email);
                }));
    }

    static <R> void pages(Function<ListQuery, Slice<R>> list, Consumer<List<R>> page) {
        String cursor = null;
        do {
            var slice = list.apply(new ListQuery(null, null, "number", ListQuery.MAX, cursor));
            page.accept(slice.items());
            cursor = slice.next();
        } while (cursor != null);
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
