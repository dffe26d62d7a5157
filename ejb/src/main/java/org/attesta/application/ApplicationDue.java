package org.attesta.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.attesta.client.ClientService;
import org.attesta.policy.Policy;
import org.attesta.shared.DueItem;
import org.attesta.shared.DueSource;

/** The body's own time for the review of an application (9.1.2). */
@ApplicationScoped
class ApplicationDue implements DueSource {

    private static final Set<ApplicationState> IN_REVIEW =
            EnumSet.of(ApplicationState.SUBMITTED, ApplicationState.UNDER_REVIEW);

    @Inject
    Applications applications;

    @Inject
    ClientService clients;

    @Inject
    Policy policy;

    @Override
    public List<DueItem> dueUntil(LocalDate until, UUID ownClient, int limit) {
        var settings = policy.current();
        var found = applications.submitted(IN_REVIEW, ownClient, limit);
        var names = clients.names(found.stream().map(Application::clientId).toList());
        return found.stream()
                .map(a -> new DueItem(
                        "REVIEW",
                        "R-9.1.2.1",
                        a.type(),
                        a.id(),
                        a.number(),
                        a.clientId(),
                        names.get(a.clientId()),
                        settings.workdays().after(a.submittedOn(), settings.applicationReviewWorkingDays())))
                .filter(item -> !item.due().isAfter(until))
                .toList();
    }
}
