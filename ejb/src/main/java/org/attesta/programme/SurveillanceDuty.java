package org.attesta.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.attesta.shared.DailyDuty;

/** Opens surveillance audits in time for team, plan and dates (ISO/IEC 17021-1 9.1.3.3, 9.2). */
@ApplicationScoped
class SurveillanceDuty implements DailyDuty {

    @Inject
    ProgrammeService programmes;

    @Override
    public void on(LocalDate day) {
        programmes.openSurveillance(day);
    }
}
