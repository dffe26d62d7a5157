package org.attesta.startup;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.attesta.access.CurrentActor;
import org.attesta.shared.Actor;
import org.attesta.shared.BusinessClock;
import org.attesta.shared.DailyDuty;
import org.attesta.shared.OwnTransaction;

/**
 * Runs what falls due, each duty once for each civil day. Every node asks every quarter of an hour; a row lock lets one
 * of them do it, and days on which nobody was up are made good. A duty that fails is told to the log and tried again
 * the next time; it holds up no other, and never the clock: a timer whose method throws is taken away for good.
 */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DailyDuties {

    private static final Logger LOG = Logger.getLogger(DailyDuties.class.getName());

    @PersistenceContext(unitName = "attesta")
    EntityManager em;

    @Inject
    @Any
    Instance<DailyDuty> duties;

    @Inject
    CurrentActor current;

    @Inject
    BusinessClock clock;

    @Inject
    OwnTransaction own;

    @Schedule(hour = "*", minute = "*/15", persistent = false)
    public void makeGood() {
        duties.forEach(duty -> attempt(duty, () -> {
            while (own.call(() -> oneMoreDay(duty))) {
                // until it has reached today
            }
        }));
    }

    /** Does the duties of one day, whether they were done before or not: a demo may come by the same day again. */
    public void run(LocalDate day) {
        duties.forEach(duty -> attempt(
                duty,
                () -> own.run(() -> {
                    lastDay(duty);
                    does(duty, day);
                })));
    }

    private static void attempt(DailyDuty duty, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failed) {
            LOG.log(Level.SEVERE, failed, () -> "The daily duty " + duty.name() + " failed and is tried again");
        }
    }

    /** @return false when there was no day left to do */
    private boolean oneMoreDay(DailyDuty duty) {
        var done = lastDay(duty);
        var today = clock.today();
        if (done != null && !done.isBefore(today)) {
            return false;
        }
        does(duty, done == null ? today : done.plusDays(1));
        return true;
    }

    /** In the scheduler's name. */
    private void does(DailyDuty duty, LocalDate day) {
        current.runAs(Actor.SYSTEM, () -> {
            duty.on(day);
            return null;
        });
        em.createNativeQuery("update attesta.daily_duty set last_day = ? where duty = ?")
                .setParameter(1, java.sql.Date.valueOf(day))
                .setParameter(2, duty.name())
                .executeUpdate();
    }

    /** The last day that was done, or null; its row is held until the transaction ends. */
    private LocalDate lastDay(DailyDuty duty) {
        em.createNativeQuery("insert into attesta.daily_duty (duty) values (?) on conflict do nothing")
                .setParameter(1, duty.name())
                .executeUpdate();
        var day = em.createNativeQuery("select last_day from attesta.daily_duty where duty = ? for update")
                .setParameter(1, duty.name())
                .getSingleResult();
        return day == null ? null : LocalDate.parse(day.toString());
    }
}
