package org.attesta.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.attesta.shared.DailyDuty;

/** A team that nobody objected to in time is accepted (ISO/IEC 17021-1 9.2.3.5). */
@ApplicationScoped
class ObjectionDuty implements DailyDuty {

    @Inject
    AuditService audits;

    @Override
    public void on(LocalDate day) {
        audits.confirmTeamsAfterWindow(day);
    }
}
