package org.attesta.client;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.attesta.access.Access;
import org.attesta.journal.JournalService;
import org.attesta.journal.NewEntry;
import org.attesta.shared.BusinessClock;
import org.attesta.shared.Inputs;
import org.attesta.shared.NotVisible;

/** The sites of an organisation; at most 500, so they are listed whole. */
@Stateless
public class SiteService {

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
        access.require("site.read", ClientService.READERS, client(clientId));
        return sites.of(clientId).stream().map(Site::row).toList();
    }

    public SiteRow add(UUID clientId, SiteDraft draft) {
        var client = client(clientId);
        var actor = access.require("site.add", ClientService.EDITORS, client);
        inputs.check(draft);
        var number = String.format(
                Locale.ROOT, "%s-S%02d", client.number(), sites.of(clientId).size() + 1);
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

    /** Held, so that two new sites do not get one number. */
    private Client client(UUID id) {
        return access.visible("client", id, clients.locked(id));
    }
}
