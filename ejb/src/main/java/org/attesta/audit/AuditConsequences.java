package org.attesta.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.attesta.programme.ProgrammeFacts;
import org.attesta.programme.ProgrammeService;
import org.attesta.shared.BusinessClock;

/** What the arrows of an audit do in other records, inside the same transaction. */
@ApplicationScoped
class AuditConsequences {

    @Inject
    Event<AuditEvent> events;

    @Inject
    AuditReports reports;

    @Inject
    ReportPreparation preparation;

    @Inject
    AuditOpening opening;

    @Inject
    BusinessClock clock;

    @Inject
    ProgrammeService programmes;

    AuditSituation.Consequences of(Audit audit, ProgrammeFacts programme, LocalDate today) {
        return new AuditSituation.Consequences() {

            @Override
            public void tell(AuditEvent event) {
                if (event instanceof AuditEvent.FieldworkDone done && done.step() != null) {
                    programmes.held(done.programmeId(), done.step(), done.lastDay());
                }
                events.fire(event);
            }

            @Override
            public void draftReport(String language) {
                var prepared = preparation.of(audit, programme, language);
                reports.add(new AuditReport(audit, language, prepared, clock.now()));
            }

            @Override
            public void freezeReport() {
                reports.locked(audit.id()).orElseThrow().issue(today);
            }

            @Override
            public void cancelled() {
                programmes.cancelled(audit.programmeId(), audit.cycleStep());
            }

            @Override
            public void repeat() {
                opening.repeat(audit, today);
            }
        };
    }
}
