package org.attesta.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;
import org.attesta.access.AccountService;
import org.attesta.access.CurrentActor;
import org.attesta.client.Address;
import org.attesta.client.ClientDraft;
import org.attesta.client.ClientService;
import org.attesta.client.SiteDraft;
import org.attesta.client.SiteService;
import org.attesta.shared.Actor;

/** Fills an empty database, by the same services and under the same rules as everybody. */
@ApplicationScoped
public class DemoData {

    @Inject
    AccountService accounts;

    @Inject
    ClientService clients;

    @Inject
    SiteService sites;

    @Inject
    DemoBody body;

    @Inject
    CurrentActor current;

    /** All or nothing: a demo that was half made starts over. */
    @Transactional
    public void fill() {
        var manager = DemoAccounts.actor("manager@cb.example");
        as(manager, () -> clients.open(DemoAccounts.AEGEAN, aegean()));
        as(manager, () -> clients.open(DemoAccounts.BOREALIS, borealis()));
        DemoAccounts.all().forEach(accounts::open);
        as(manager, () -> sites.add(DemoAccounts.AEGEAN, headquarters()));
        as(manager, () -> sites.add(DemoAccounts.AEGEAN, dataCentre()));
        as(manager, () -> sites.add(DemoAccounts.BOREALIS, oslo()));
        body.fill();
    }

    private <T> T as(Actor actor, Supplier<T> work) {
        return current.runAs(actor, work);
    }

    private static ClientDraft aegean() {
        return new ClientDraft(
                "Aegean Cloud Services S.A.",
                "S.A.",
                "GR 123456789000",
                new Address("12 Leoforos Syngrou", "117 43", "Athens", "GR"),
                "https://aegean.example",
                "Eleni Papadaki",
                "Head of Service Management",
                "client@aegean.example",
                "+30 210 000 0000");
    }

    private static SiteDraft headquarters() {
        return new SiteDraft(
                "Headquarters and service desk",
                new Address("12 Leoforos Syngrou", "117 43", "Athens", "GR"),
                "Service desk, service level management, supplier management, governance of the SMS",
                74,
                "Service desk in three shifts, around the clock",
                true);
    }

    private static SiteDraft dataCentre() {
        return new SiteDraft(
                "Heraklion operations centre",
                new Address("3 Odos Ikarou", "713 07", "Heraklion", "GR"),
                "Operation of cloud platforms, monitoring, change and release deployment",
                46,
                "Two shifts",
                false);
    }

    private static ClientDraft borealis() {
        return new ClientDraft(
                "Borealis Managed IT AS",
                "AS",
                "NO 987 654 321",
                new Address("Storgata 8", "0155", "Oslo", "NO"),
                "https://borealis.example",
                "Ingrid Halvorsen",
                "Quality Manager",
                "client@borealis.example",
                "+47 22 00 00 00");
    }

    private static SiteDraft oslo() {
        return new SiteDraft(
                "Oslo office",
                new Address("Storgata 8", "0155", "Oslo", "NO"),
                "Service desk and management of end-user devices",
                38,
                "Daytime",
                true);
    }
}
