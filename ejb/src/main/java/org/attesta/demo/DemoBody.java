package org.attesta.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.attesta.competence.AuthorisationService;
import org.attesta.competence.DeclarationService;
import org.attesta.competence.Declare;
import org.attesta.competence.PersonService;
import org.attesta.demo.DemoPeople.One;
import org.attesta.policy.BodyProfile;
import org.attesta.policy.ChangeSettings;
import org.attesta.policy.FeePolicy;
import org.attesta.policy.Settings;
import org.attesta.policy.SettingsService;
import org.attesta.shared.Actor;

/** The demonstration body itself: who it is, its people, what they may do and what they declared. */
@ApplicationScoped
class DemoBody {

    /** Months since the consultant of {@link DemoPeople#CONSULTANT} last advised Borealis. */
    private static final int CONSULTANCY_ENDED = 10;

    @Inject
    SettingsService settings;

    @Inject
    PersonService people;

    @Inject
    AuthorisationService authorisations;

    @Inject
    DeclarationService declarations;

    @Inject
    DemoScene scene;

    void fill() {
        scene.as(DemoScene.MANAGER, () -> {
            var fees = Settings.defaults().with(Map.of("fees", fees()));
            settings.change(0, new ChangeSettings("Profile of the demonstration", fees, profile()));
            var today = scene.today();
            DemoPeople.all().forEach(p -> people.add(p.id(), p.draft(today)));
            return null;
        });
        DemoPeople.all().forEach(this::wasAuthorised);
    }

    private static FeePolicy fees() {
        return new FeePolicy(
                "EUR",
                new BigDecimal("850.00"),
                new BigDecimal("24.00"),
                new BigDecimal("450.00"),
                new BigDecimal("300.00"),
                "Travel and lodging at cost, economy class");
    }

    /** They were authorised years ago, each by somebody else. */
    private void wasAuthorised(One person) {
        var by = person.id().equals(DemoScene.MANAGER.personId()) ? DemoScene.PLANNER : DemoScene.MANAGER;
        scene.as(by, () -> {
            person.competences(scene.today()).forEach(c -> authorisations.takeOver(person.id(), c));
            return null;
        });
    }

    /** Everybody who may act for a client says first what ties there are (ISO/IEC 17021-1 5.2.13). */
    void declareAbout(UUID client) {
        DemoPeople.all().forEach(p -> declare(p, client));
    }

    /** A declaration counts for a year: who is still needed says it again. */
    void renewFor(UUID client, Actor... people) {
        for (var person : people) {
            scene.as(DemoScene.MANAGER, () -> declarations.declare(renewal(person, client)));
        }
    }

    private static Declare renewal(Actor person, UUID client) {
        return new Declare(person.personId(), client, false, null, null, "Renewed by signed form");
    }

    LocalDate consultancyEnd() {
        return scene.today().minusMonths(CONSULTANCY_ENDED);
    }

    private void declare(One person, UUID client) {
        if (!person.hasAccount()) {
            scene.as(DemoScene.MANAGER, () -> declarations.declare(onBehalf(person, client)));
            return;
        }
        var self = DemoAccounts.actor(person.key());
        if (self.hasAny(DeclarationService.DECLARERS)) {
            scene.as(self, () -> declarations.declare(new Declare(null, client, false, null, null, null)));
        }
    }

    private Declare onBehalf(One person, UUID client) {
        var note = "Signed form received by letter";
        if (person.key().equals(DemoPeople.CONSULTANT) && client.equals(DemoAccounts.BOREALIS)) {
            var advice = "Advised Borealis on its service management plan";
            return new Declare(person.id(), client, true, advice, consultancyEnd(), note);
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
