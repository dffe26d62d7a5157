package org.attesta.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.attesta.shared.Repository;

/** All programmes. */
@ApplicationScoped
class Programmes extends Repository<Programme> {

    Programmes() {
        super(Programme.class, List.of("number", "standard"));
    }

    Optional<Programme> ofApplication(UUID applicationId) {
        return em.createQuery("select p from Programme p where p.applicationId = :application", Programme.class)
                .setParameter("application", applicationId)
                .getResultStream()
                .findFirst();
    }

    /** Programmes with a surveillance audit that is not opened and whose window begins on {@code day} or before. */
    List<UUID> surveillanceFrom(LocalDate day) {
        return em.createQuery(
                        "select distinct p.id from Programme p join p.audits a where a.openedOn is null"
                                + " and a.from <= :day and a.step in :steps and p.decidedOn is not null",
                        UUID.class)
                .setParameter("day", day)
                .setParameter("steps", EnumSet.of(CycleStep.SURVEILLANCE_1, CycleStep.SURVEILLANCE_2))
                .getResultList();
    }
}
