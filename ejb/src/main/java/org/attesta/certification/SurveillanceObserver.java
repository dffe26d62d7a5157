package org.attesta.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.attesta.audit.AuditEvent;
import org.attesta.audit.AuditType;
import org.attesta.programme.CycleStep;
import org.attesta.programme.ProgrammeService;

/** What happens to a certification while its surveillance audit goes on ({@code ISO/IEC 17021-1:2015, 9.6.1}). */
@ApplicationScoped
class SurveillanceObserver {

    @Inject
    Certifications certifications;

    @Inject
    SurveillanceReviews reviews;

    @Inject
    ProgrammeService programmes;

    /** The audit took place: the next limit holds. */
    void surveyed(@Observes AuditEvent.FieldworkDone done) {
        if (done.type() == AuditType.SURVEILLANCE) {
            var next = done.step() == CycleStep.SURVEILLANCE_1
                    ? programmes.facts(done.programmeId()).latest(CycleStep.SURVEILLANCE_2)
                    : null;
            certifications.lockedOfProgramme(done.programmeId()).ifPresent(c -> c.surveyed(next));
        }
    }

    /** A major nonconformity is looked at by persons who were not in the audit, at once. */
    void reported(@Observes AuditEvent.ReportIssued issued) {
        if (issued.type() == AuditType.SURVEILLANCE) {
            review(issued);
        }
    }

    /** So is anything that may lead to a suspension or a withdrawal. */
    void recommended(@Observes AuditEvent.Recommended recommended) {
        review(recommended);
    }

    private void review(AuditEvent event) {
        certifications.lockedOfProgramme(event.programmeId()).ifPresent(c -> reviews.arrived(c, event.auditId()));
    }
}
