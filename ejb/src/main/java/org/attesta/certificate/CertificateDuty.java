package org.attesta.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.attesta.access.Access;
import org.attesta.journal.JournalService;
import org.attesta.journal.NewEntry;
import org.attesta.shared.DailyDuty;

/** The day on which a later revision takes effect has come: the one before gets its name. */
@ApplicationScoped
class CertificateDuty implements DailyDuty {

    @Inject
    Certificates certificates;

    @Inject
    Access access;

    @Inject
    JournalService journal;

    @Override
    public void on(LocalDate day) {
        for (var certificate : certificates.supersededBy(day)) {
            certificate.supersededNow();
            journal.write(NewEntry.done(access.actor(), "certificate.supersede", certificate));
        }
    }
}
