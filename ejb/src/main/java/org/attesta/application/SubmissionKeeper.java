package org.attesta.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.attesta.shared.BusinessClock;

/** Keeps what was sent in, in the transaction in which it was. */
@ApplicationScoped
class SubmissionKeeper {

    @Inject
    Applications applications;

    @Inject
    Submissions submissions;

    @Inject
    BusinessClock clock;

    void sent(@Observes ApplicationEvent.Submitted told) {
        var application = applications.byId(told.applicationId()).orElseThrow();
        int revision = submissions.of(application.id()).size() + 1;
        submissions.add(new Submission(application.row(null, true), revision, clock.now(), clock.today(), told.by()));
    }
}
