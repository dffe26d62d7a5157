package org.attesta.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.attesta.access.Access;
import org.attesta.client.ClientService;
import org.attesta.journal.JournalService;
import org.attesta.journal.NewEntry;
import org.attesta.programme.ProgrammeEvent;
import org.attesta.programme.ProgrammeService;
import org.attesta.shared.BusinessClock;
import org.attesta.shared.NumberKind;
import org.attesta.shared.Numbers;

/** With its programme the way of a client to certification begins. */
@ApplicationScoped
class ProgrammeObserver {

    @Inject
    Certifications certifications;

    @Inject
    ProgrammeService programmes;

    @Inject
    ClientService clients;

    @Inject
    Access access;

    @Inject
    JournalService journal;

    @Inject
    Numbers numbers;

    @Inject
    BusinessClock clock;

    void planned(@Observes ProgrammeEvent.Planned planned) {
        var today = clock.today();
        var certification = Certification.begin(
                numbers.next(NumberKind.CERTIFICATION, today.getYear()),
                clock.now(),
                programmes.facts(planned.programmeId()),
                clients.facts(planned.clientId()).name(),
                today);
        certifications.add(certification);
        journal.write(NewEntry.done(access.actor(), "certification.begin", certification));
    }
}
