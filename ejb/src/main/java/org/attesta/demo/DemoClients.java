package org.attesta.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.attesta.client.Address;
import org.attesta.client.ClientDraft;
import org.attesta.client.ClientService;
import org.attesta.client.SiteDraft;
import org.attesta.client.SiteService;

/** The organisations of the demo and their sites. */
@ApplicationScoped
class DemoClients {

    @Inject
    ClientService clients;

    @Inject
    SiteService sites;

    @Inject
    DemoScene scene;

    void aegean() {
        var syngrou = new Address("12 Leoforos Syngrou", "117 43", "Athens", "GR");
        open(
                DemoAccounts.AEGEAN,
                new ClientDraft(
                        "Aegean Cloud Services S.A.",
                        "S.A.",
                        "GR 123456789000",
                        syngrou,
                        "https://aegean.example",
                        "Eleni Papadaki",
                        "Head of Service Management",
                        "client@aegean.example",
                        "+30 210 000 0000"));
        site(
                DemoAccounts.AEGEAN,
                new SiteDraft(
                        "Headquarters and service desk",
                        syngrou,
                        "Service desk, service level management, supplier management, governance of the SMS",
                        74,
                        "Service desk in three shifts, around the clock",
                        true));
        site(
                DemoAccounts.AEGEAN,
                new SiteDraft(
                        "Heraklion operations centre",
                        new Address("3 Odos Ikarou", "713 07", "Heraklion", "GR"),
                        "Operation of cloud platforms, monitoring, change and release deployment",
                        46,
                        "Two shifts",
                        false));
    }

    UUID borealis() {
        var storgata = new Address("Storgata 8", "0155", "Oslo", "NO");
        open(
                DemoAccounts.BOREALIS,
                new ClientDraft(
                        "Borealis Managed IT AS",
                        "AS",
                        "NO 987 654 321",
                        storgata,
                        "https://borealis.example",
                        "Ingrid Halvorsen",
                        "Quality Manager",
                        "client@borealis.example",
                        "+47 22 00 00 00"));
        return site(
                DemoAccounts.BOREALIS,
                new SiteDraft(
                        "Oslo office",
                        storgata,
                        "Service desk and management of end-user devices",
                        38,
                        "Daytime",
                        true));
    }

    /** @return the ids of its sites */
    List<UUID> open(DemoParty party) {
        open(party.id(), party.client());
        return party.sites().stream().map(site -> site(party.id(), site)).toList();
    }

    private void open(UUID id, ClientDraft client) {
        scene.as(DemoScene.MANAGER, () -> clients.open(id, client));
    }

    private UUID site(UUID clientId, SiteDraft site) {
        return scene.as(DemoScene.MANAGER, () -> sites.add(clientId, site)).id();
    }
}
