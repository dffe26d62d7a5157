package org.attesta.application;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.attesta.application.ApplicationSituation.ReviewerFacts;
import org.attesta.audittime.Adjustment;
import org.attesta.audittime.AuditTimePolicy;
import org.attesta.audittime.PersonnelGroup;
import org.attesta.client.Address;
import org.attesta.client.ClientFacts;
import org.attesta.client.SiteFacts;
import org.attesta.policy.FeePolicy;
import org.attesta.shared.Actor;
import org.attesta.shared.Condition;
import org.attesta.shared.JsonText;
import org.attesta.shared.Role;
import org.attesta.standard.Standards;

/** One complete application of Boreas, with its review; tests take away from it or change one thing. */
final class Told {

    static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
    static final UUID SITE = UUID.randomUUID();
    static final Actor MANAGER = actor(Role.CM);
    static final Actor APPLICANT = actor(Role.CLIENT);

    private static final Address ADDRESS = new Address("Akti 1", "18535", "Piraeus", "GR");

    private static final ApplicationSituation.Others NONE = (transition, situation) -> List.of();

    private Told() {}

    static Actor actor(Role role) {
        return new Actor(UUID.randomUUID(), "someone", "Someone", Set.of(role), null, UUID.randomUUID());
    }

    static ApplicationDraft draft() {
        return new ApplicationDraft(
                ApplicationKind.INITIAL,
                Standards.SMS,
                "Hosting from Piraeus",
                "Hosting",
                "Operations",
                null,
                "All of clause 8",
                "120 persons",
                "Reports to the director",
                "GDPR",
                List.of(SITE),
                List.of(PersonnelGroup.fullTime("Piraeus", 120)),
                "none",
                false,
                false,
                null,
                null,
                null,
                "Greek",
                null,
                null,
                true,
                "Eleni Papadaki");
    }

    static ReviewDraft review() {
        return new ReviewDraft(
                true,
                true,
                true,
                true,
                null,
                null,
                Set.of("INFRASTRUCTURE"),
                "QMS-MD5",
                null,
                null,
                List.of(),
                null,
                "One homogeneous line");
    }

    /** The record with other values, by their names as in REST. */
    static <R extends Record> R with(R record, Class<R> type, Map<String, String> json) {
        var text = new JsonText<>(type).write(record);
        for (var change : json.entrySet()) {
            text = text.replaceFirst(
                    "\"" + change.getKey() + "\":(\"[^\"]*\"|\\[[^\\]]*\\]|[^,}\\[\"]+)",
                    "\"" + change.getKey() + "\":" + change.getValue().replace("\\", "\\\\"));
        }
        return new JsonText<>(type).read(text);
    }

    static Application application(ApplicationDraft draft) {
        return Application.begin("APP-2026-0001", Instant.EPOCH, UUID.randomUUID(), draft);
    }

    static Application reviewed(ApplicationDraft draft, ReviewDraft review) {
        var application = application(draft);
        application.submit(TODAY);
        application.startReview(MANAGER);
        application.review(review, determined(draft, review), MANAGER, TODAY);
        return application;
    }

    static AuditTimeOfReview determined(ApplicationDraft draft, ReviewDraft review) {
        return AuditTimeOfReview.of(draft, review, AuditTimePolicy.seeded());
    }

    static ApplicationSituation situation(Application application, Actor actor) {
        return situation(application, actor, new ReviewerFacts(true, List.of()), 24);
    }

    static ApplicationSituation situation(Application application, Actor actor, ReviewerFacts reviewer, int months) {
        return new ApplicationSituation(
                application,
                actor,
                TODAY,
                client(ADDRESS),
                reviewer,
                months,
                FeePolicy.NONE,
                open(application),
                null,
                NONE,
                told -> {});
    }

    static ApplicationSituation situation(Application application, Address siteAddress) {
        return new ApplicationSituation(
                application,
                APPLICANT,
                TODAY,
                client(siteAddress),
                ReviewerFacts.NONE,
                24,
                FeePolicy.NONE,
                List.of(),
                null,
                NONE,
                told -> {});
    }

    /** The same where another application of the client is accepted already, and a certification says no to all. */
    static ApplicationSituation crowded(ApplicationSituation s, UUID rival, Condition certified) {
        return new ApplicationSituation(
                s.subject(),
                s.actor(),
                s.today(),
                s.client(),
                s.reviewer(),
                s.consultancyMonths(),
                s.fees(),
                s.timeOpen(),
                rival,
                (transition, situation) -> List.of(certified),
                s.tell());
    }

    private static List<Condition> open(Application application) {
        return application.auditTime() != null
                ? List.of()
                : AuditTimeOfReview.openFor(application.content(), application.review(), AuditTimePolicy.seeded());
    }

    private static ClientFacts client(Address siteAddress) {
        var site = new SiteFacts(SITE, "Piraeus", siteAddress, null, null, true);
        return new ClientFacts(UUID.randomUUID(), "C-0001", "Boreas", ADDRESS, null, null, List.of(site));
    }

    static Adjustment adjustment(String factor, String percent, String justification) {
        return new Adjustment(factor, percent == null ? null : new BigDecimal(percent), justification);
    }

    static List<String> refusedBy(List<Condition> judged) {
        return judged.stream().filter(Condition::blocks).map(Condition::rule).toList();
    }
}
