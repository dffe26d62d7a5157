package org.attesta.client;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.attesta.access.Access;
import org.attesta.journal.JournalService;
import org.attesta.journal.NewEntry;
import org.attesta.shared.BusinessClock;
import org.attesta.shared.Inputs;
import org.attesta.shared.ListQuery;
import org.attesta.shared.Lister;
import org.attesta.shared.NotVisible;
import org.attesta.shared.Numbers;
import org.attesta.shared.Role;
import org.attesta.shared.Search;
import org.attesta.shared.Slice;

/** Organisations: opened by the certification body, kept up to date by both sides (ISO/IEC 17021-1 8.5.3). */
@Stateless
public class ClientService {

    /** Who may read organisations at all; a client account, its own only. */
    public static final Set<Role> READERS = Set.copyOf(EnumSet.complementOf(EnumSet.of(Role.IMPC, Role.SYS)));

    /** The system opens an applicant whose representative has confirmed the address. */
    public static final Set<Role> OPENERS = Set.of(Role.CM, Role.SYS);

    public static final Set<Role> EDITORS = Set.of(Role.CM, Role.CLIENT);

    @Inject
    Clients clients;

    @Inject
    Sites sites;

    @Inject
    Access access;

    @Inject
    JournalService journal;

    @Inject
    Event<ClientEvent> events;

    @Inject
    Inputs inputs;

    @Inject
    Numbers numbers;

    @Inject
    BusinessClock clock;

    public Slice<ClientRow> list(ListQuery query) {
        var actor = access.require("client.read", READERS);
        return clients.slice(
                        query,
                        (builder, root) -> actor.ofClient()
                                ? builder.equal(root.get("id"), actor.clientId())
                                : builder.conjunction())
                .map(Client::row);
    }

    public ClientRow row(UUID id) {
        return visible(id).row();
    }

    public ClientRow open(ClientDraft draft) {
        return open(UUID.randomUUID(), draft);
    }

    /** As {@link #open(ClientDraft)} with an id that is known beforehand, as seeded data needs it. */
    public ClientRow open(UUID id, ClientDraft draft) {
        var actor = access.require("client.open", OPENERS);
        inputs.check(draft);
        var client = new Client(id, numbers.next("C"), clock.now(), draft);
        clients.add(client);
        journal.write(NewEntry.done(actor, "client.open", client));
        clients.flush();
        return client.row();
    }

    public ClientRow save(UUID id, long version, ClientDraft draft) {
        var client = visible(id);
        var actor = access.require("client.save", EDITORS, client);
        client.expect(version);
        inputs.check(draft);
        var before = client.draft().name();
        client.save(draft);
        journal.write(NewEntry.done(actor, "client.save", client));
        if (!Objects.equals(before, draft.name())) {
            events.fire(new ClientEvent.Renamed(id, draft.name()));
        }
        clients.flush();
        return client.row();
    }

    /** What other features need; no question of role, since they have asked their own. */
    public ClientFacts facts(UUID id) {
        return facts(clients.byId(id).orElseThrow(() -> new NotVisible("client", id)));
    }

    /** As {@link #facts(UUID)}, by the numbers that people know them by; a number that nobody has is left out. */
    public Map<String, ClientFacts> numbered(Collection<String> numbers) {
        var found = clients.numbered(Set.copyOf(numbers));
        var own = sites.of(found.stream().map(Client::id).toList());
        return found.stream()
                .collect(Collectors.toMap(Client::number, c -> facts(c, own.getOrDefault(c.id(), List.of()))));
    }

    private ClientFacts facts(Client client) {
        return facts(client, sites.of(client.id()));
    }

    private static ClientFacts facts(Client client, List<Site> own) {
        return ClientFacts.of(
                client.id(),
                client.number(),
                client.draft(),
                own.stream().map(Site::facts).toList());
    }

    /** Records are also found by the name of their organisation; for entities with an attribute {@code clientId}. */
    public <E> Lister.Also<E> named() {
        return (builder, query, root, sought) -> {
            var named = query.subquery(UUID.class);
            var client = named.from(Client.class);
            named.select(client.get("id")).where(Search.finds(builder, sought, List.of(client.get("name"))));
            return root.get("clientId").in(named);
        };
    }

    /** Names by id, for lists that show many organisations. */
    public Map<UUID, String> names(Collection<UUID> ids) {
        return clients.names(Set.copyOf(ids));
    }

    /** Names and registration numbers of all organisations in small letters, so that none is opened twice. */
    public Set<String> taken() {
        return clients.taken();
    }

    private Client visible(UUID id) {
        var client = access.visible("client", id, clients.byId(id));
        access.require("client.read", READERS, client);
        return client;
    }
}
