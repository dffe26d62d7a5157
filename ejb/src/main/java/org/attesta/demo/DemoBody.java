package org.attesta.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.attesta.access.CurrentActor;
import org.attesta.competence.AuthorisationService;
import org.attesta.competence.DeclarationService;
import org.attesta.competence.Declare;
import org.attesta.competence.PersonService;
import org.attesta.demo.DemoPeople.One;
import org.attesta.policy.BodyProfile;
import org.attesta.policy.ChangeSettings;
import org.attesta.policy.Settings;
import org.attesta.policy.SettingsService;
import org.attesta.shared.Actor;
import org.attesta.shared.BusinessClock;

/** The demonstration body itself: who it is, its people, what they may do and what they declared. */
@ApplicationScoped
class DemoBody {

    private static final List<UUID> CLIENTS = List.of(DemoAccounts.AEGEAN, DemoAccounts.BOREALIS);

    @Inject
    SettingsService settings;

    @Inject
    PersonService people;

    @Inject
    AuthorisationService authorisations;

    @Inject
    DeclarationService declarations;

    @Inject
    CurrentActor current;

    @Inject
    BusinessClock clock;

    void fill() {
        var manager = DemoAccounts.actor("manager@cb.example");
        current.runAs(manager, () -> {
            settings.change(0, new ChangeSettings("Profile of the demonstration", Settings.defaults(), profile()));
            var today = clock.today();
            DemoPeople.all().forEach(p -> people.add(p.id(), p.draft(today)));
            DemoPeople.all().forEach(p -> p.competences(today).forEach(c -> authorisations.authorise(p.id(), c)));
            return null;
        });
        DemoPeople.all().forEach(p -> CLIENTS.forEach(client -> declare(p, client, manager)));
    }

    private void declare(One person, UUID client, Actor manager) {
        if (!person.hasAccount()) {
            current.runAs(manager, () -> declarations.declare(onBehalf(person, client)));
            return;
        }
        var self = DemoAccounts.actor(person.key());
        if (self.hasAny(DeclarationService.DECLARERS)) {
            current.runAs(self, () -> declarations.declare(new Declare(null, client, false, null, null, null)));
        }
    }

    private Declare onBehalf(One person, UUID client) {
        var note = "Signed form received by letter";
        if (person.key().equals(DemoPeople.CONSULTANT) && client.equals(DemoAccounts.BOREALIS)) {
            var end = clock.today().minusMonths(10);
            return new Declare(person.id(), client, true, "Advised Borealis on its service management plan", end, note);
        }
        return new Declare(person.id(), client, false, null, null, note);
    }

    private static BodyProfile profile() {
        return new BodyProfile(
                "Hellenic Service Certification S.A.",
                List.of("1 Odos Paradeigmatos", "105 57 Athens", "Greece"),
                null,
                "Demonstration Accreditation Board",
                "DEMO-000",
                "HSC-SMS-{year}-{sequence}",
                List.of("en", "el"),
                "Athens");
    }
}
