package org.attesta.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.attesta.access.Access;
import org.attesta.access.Passage;
import org.attesta.audit.AuditService;
import org.attesta.journal.JournalService;
import org.attesta.journal.NewEntry;
import org.attesta.shared.Act;
import org.attesta.shared.DailyDuty;
import org.attesta.shared.OwnTransaction;

/** C11 and C13: what the calendar does to certifications, whatever anybody would like. */
@ApplicationScoped
class CertificationDuty implements DailyDuty {

    @Inject
    Certifications certifications;

    @Inject
    CertificationDesk desk;

    @Inject
    SurveillanceReviews reviews;

    @Inject
    AuditService audits;

    @Inject
    Passage passage;

    @Inject
    Access access;

    @Inject
    JournalService journal;

    @Inject
    OwnTransaction own;

    @Override
    public void on(LocalDate day) {
        own.each("Expiry", certifications.expiredBefore(day), id -> take(id, "expire", day));
        overdueSince(day);
        own.each("Lapse", certifications.restorable(), id -> lapse(id, day));
        reviewsDue();
    }

    /** A major can become one after the report, and a question that was in the way can be taken back. */
    private void reviewsDue() {
        var waiting = certifications.unasked(audits.programmesAwaitingSurveillance());
        own.each("Opening the review", waiting, id -> certifications.locked(id).ifPresent(reviews::openDue));
    }

    /** The trail says once that a surveillance audit was not done in time; the pages say it as long as it holds. */
    private void overdueSince(LocalDate day) {
        var limit = day.minusDays(1);
        for (var certification : certifications.surveillanceDue(limit, limit, Integer.MAX_VALUE)) {
            journal.write(NewEntry.done(access.actor(), "certification.surveillance-overdue", certification));
        }
    }

    private void lapse(UUID id, LocalDate day) {
        var lapsed = certifications
                .byId(id)
                .map(Certification::restorableUntil)
                .filter(day::isAfter)
                .isPresent();
        if (lapsed) {
            take(id, "lapse", day);
        }
    }

    private void take(UUID id, String action, LocalDate day) {
        certifications.programmeOf(id).ifPresent(audits::hold);
        certifications.locked(id).ifPresent(certification -> {
            passage.pass(CertificationLifecycle.ARROWS, desk.situation(certification, day), Act.of(action));
            certifications.flush();
        });
    }
}
