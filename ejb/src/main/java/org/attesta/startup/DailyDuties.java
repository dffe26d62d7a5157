package org.attesta.startup;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import org.attesta.access.CurrentActor;
import org.attesta.shared.Actor;
import org.attesta.shared.BusinessClock;
import org.attesta.shared.DailyDuty;

/**
 * Runs what falls due, once for each civil day. Every node asks every quarter of an hour; a row lock lets one of them
 * do it, and days on which nobody was up are made good.
 */
@Singleton
public class DailyDuties {

    @PersistenceContext(unitName = "attesta")
    EntityManager em;

    @Inject
    @Any
    Instance<DailyDuty> duties;

    @Inject
    CurrentActor current;

    @Inject
    BusinessClock clock;

    @Schedule(hour = "*", minute = "*/15", persistent = false)
    public void makeGood() {
        var done = lastDay();
        var today = clock.today();
        for (var day = done == null ? today : done.plusDays(1); !day.isAfter(today); day = day.plusDays(1)) {
            run(day);
        }
    }

    /** Does the duties of one day, in the scheduler's name. */
    public void run(LocalDate day) {
        lastDay();
        current.runAs(Actor.SYSTEM, () -> {
            duties.forEach(duty -> duty.on(day));
            return null;
        });
        em.createNativeQuery("update attesta.daily_run set last_day = ?")
                .setParameter(1, java.sql.Date.valueOf(day))
                .executeUpdate();
    }

    /** The last day that was done, its row held until the transaction ends. */
    private LocalDate lastDay() {
        var day = em.createNativeQuery("select last_day from attesta.daily_run for update")
                .getSingleResult();
        return day == null ? null : LocalDate.parse(day.toString());
    }
}
