package org.attesta.finding;

import java.io.Serializable;
import java.time.LocalDate;
import org.attesta.policy.Settings;
import org.attesta.shared.CivilDates;

/** The times within which nonconformities are answered and resolved (NC_* of rulebook §6); the body's own policy. */
record Deadlines(int planMajorDays, int planMinorDays, int closeMajorDays, int closeMinorMonths)
        implements Serializable {

    static Deadlines of(Settings settings) {
        return new Deadlines(
                settings.ncPlanMajorDays(),
                settings.ncPlanMinorDays(),
                settings.ncCloseMajorDays(),
                settings.ncCloseMinorMonths());
    }

    LocalDate planFrom(LocalDate issued, Grade grade) {
        return issued.plusDays(grade == Grade.MAJOR ? planMajorDays : planMinorDays);
    }

    LocalDate closeFrom(LocalDate issued, Grade grade) {
        return grade == Grade.MAJOR ? issued.plusDays(closeMajorDays) : CivilDates.addMonths(issued, closeMinorMonths);
    }
}
