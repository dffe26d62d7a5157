package org.attesta.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.attesta.access.Access;
import org.attesta.application.ApplicationSituation.ReviewerFacts;
import org.attesta.client.ClientService;
import org.attesta.competence.CompetenceService;
import org.attesta.competence.Function;
import org.attesta.policy.Policy;
import org.attesta.shared.BusinessClock;
import org.attesta.shared.Condition;
import org.attesta.shared.GateSources;

/** Gathers what the conditions of an application look at. */
@ApplicationScoped
class ApplicationSituations {

    @Inject
    Applications applications;

    @Inject
    ClientService clients;

    @Inject
    CompetenceService people;

    @Inject
    Policy policy;

    @Inject
    Access access;

    @Inject
    BusinessClock clock;

    @Inject
    GateSources sources;

    @Inject
    Event<ApplicationEvent> events;

    ApplicationSituation of(Application application) {
        var settings = policy.current();
        return new ApplicationSituation(
                application,
                access.actor(),
                clock.today(),
                clients.facts(application.clientId()),
                reviewer(application),
                settings.consultancyMonths(),
                settings.fees(),
                timeOpen(application),
                applications.rival(application).orElse(null),
                sources::judge,
                events::fire);
    }

    private List<Condition> timeOpen(Application application) {
        return application.auditTime() != null
                ? List.of()
                : AuditTimeOfReview.openFor(application.content(), application.review(), policy.auditTime());
    }

    private ReviewerFacts reviewer(Application application) {
        var actor = access.actor();
        if (!actor.hasAny(ApplicationService.REVIEWERS)) {
            return ReviewerFacts.NONE;
        }
        var today = clock.today();
        var competent = people.isCompetent(
                actor.personId(),
                Function.APPLICATION_REVIEW,
                application.content().standard(),
                null,
                today);
        return new ReviewerFacts(
                competent, people.impartiality(actor.personId(), application.clientId(), today, today));
    }
}
