package org.attesta.client;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.attesta.access.Access;
import org.attesta.journal.JournalService;
import org.attesta.journal.NewEntry;
import org.attesta.shared.BusinessClock;
import org.attesta.shared.Condition;
import org.attesta.shared.Inputs;
import org.attesta.shared.NotVisible;
import org.attesta.shared.Text;

/** The sites of an organisation; {@value #MOST} at most, so they are listed whole. */
@Stateless
public class SiteService {

    /** As many as an application may name. */
    static final int MOST = 500;

    @Inject
    Clients clients;

    @Inject
    Sites sites;

    @Inject
    Access access;

    @Inject
    JournalService journal;

    @Inject
    Inputs inputs;

    @Inject
    BusinessClock clock;

    public List<SiteRow> of(UUID clientId) {
        var client = access.visible("client", clientId, clients.byId(clientId));
        access.require("site.read", ClientService.READERS, client);
        return sites.of(clientId).stream().map(Site::row).toList();
    }

    /** Sites for a file, by organisation; who puts it together has asked who may. */
    public Map<UUID, List<SiteRow>> filed(Collection<UUID> clientIds) {
        return sites.of(Set.copyOf(clientIds)).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        own -> own.getValue().stream().map(Site::row).toList()));
    }

    public SiteRow add(UUID clientId, SiteDraft draft) {
        var client = client(clientId);
        var actor = access.require("site.add", ClientService.EDITORS, client);
        inputs.check(draft);
        int present = sites.of(clientId).size();
        access.demand("site.add", client, mayGrow(present));
        var number = String.format(Locale.ROOT, "%s-S%02d", client.number(), present + 1);
        var site = new Site(number, clock.now(), clientId, draft);
        sites.add(site);
        journal.write(NewEntry.done(actor, "site.add", site));
        sites.flush();
        return site.row();
    }

    public SiteRow save(UUID clientId, UUID siteId, long version, SiteDraft draft) {
        var client = client(clientId);
        var site = sites.byId(siteId)
                .filter(s -> s.clientId().equals(clientId))
                .orElseThrow(() -> new NotVisible("site", siteId));
        var actor = access.require("site.save", ClientService.EDITORS, client);
        site.expect(version);
        inputs.check(draft);
        site.save(draft);
        journal.write(NewEntry.done(actor, "site.save", site));
        sites.flush();
        return site.row();
    }

    static Condition mayGrow(int present) {
        return Condition.block("R-9.1.1b", present < MOST, Text.of("client.mostSites", MOST));
    }

    /** Held, so that two new sites do not get one number. */
    private Client client(UUID id) {
        return access.visible("client", id, clients.locked(id));
    }
}
