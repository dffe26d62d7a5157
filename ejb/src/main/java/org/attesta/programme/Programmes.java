package org.attesta.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
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

    List<Programme> byIds(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("select p from Programme p where p.id in :ids", Programme.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** The planned audits of many programmes at once, by programme, in the order of the cycle. */
    Map<UUID, List<PlannedAuditFacts>> planned(Collection<Programme> programmes) {
        if (programmes.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("select a from PlannedAudit a where a.programme in :programmes", PlannedAudit.class)
                .setParameter("programmes", programmes)
                .getResultStream()
                .sorted(Comparator.comparing(PlannedAudit::step))
                .collect(Collectors.groupingBy(
                        PlannedAudit::programmeId, Collectors.mapping(PlannedAudit::facts, Collectors.toList())));
    }

    /**
     * Programmes with a surveillance audit that is not opened and whose window begins on {@code day} or before.
     *
     * @param decidedFrom those decided earlier have had their cycle
     */
    List<UUID> surveillanceFrom(LocalDate day, LocalDate decidedFrom) {
        return em.createQuery(
                        "select distinct p.id from Programme p join p.audits a where a.openedOn is null"
                                + " and a.from <= :day and a.step in :steps and p.decidedOn >= :decided",
                        UUID.class)
                .setParameter("day", day)
                .setParameter("decided", decidedFrom)
                .setParameter("steps", EnumSet.of(CycleStep.SURVEILLANCE_1, CycleStep.SURVEILLANCE_2))
                .getResultList();
    }
}
