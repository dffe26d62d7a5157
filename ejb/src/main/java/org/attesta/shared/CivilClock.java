package org.attesta.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The business date is today's civil day in the body's zone; a demo shifts it by a number of days kept in the database,
 * so that every node has the same one.
 */
@ApplicationScoped
public class CivilClock implements BusinessClock {

    private static final String SHIFT = "attesta.shift";

    private final Clock system = Clock.systemUTC();

    @PersistenceContext(unitName = "attesta")
    EntityManager em;

    @Inject
    Installation installation;

    @Inject
    PerTransaction memory;

    @Override
    public LocalDate today() {
        var real = realDay();
        return installation.demo() ? real.plusDays(shift()) : real;
    }

    @Override
    public Instant now() {
        // PostgreSQL keeps microseconds: what is returned now must equal what is read later
        return system.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** Moves the business date; demo only. */
    public void moveTo(LocalDate date) {
        em.createNativeQuery("update attesta.business_clock set shift_days = ?")
                .setParameter(1, ChronoUnit.DAYS.between(realDay(), date))
                .executeUpdate();
        memory.forget(SHIFT);
    }

    private LocalDate realDay() {
        return LocalDate.ofInstant(system.instant(), installation.zone());
    }

    private long shift() {
        return memory.once(SHIFT, this::readShift);
    }

    private long readShift() {
        return ((Number) em.createNativeQuery("select shift_days from attesta.business_clock")
                        // asking for the day sends nothing that is half changed
                        .setFlushMode(FlushModeType.COMMIT)
                        .getSingleResult())
                .longValue();
    }
}
