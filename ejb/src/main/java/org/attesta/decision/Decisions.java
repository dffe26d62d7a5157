package org.attesta.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.attesta.shared.Repository;

/** All decisions. */
@ApplicationScoped
class Decisions extends Repository<Decision> {

    /** The programme whose audits it rests on, and the certification that it changes. */
    public record About(UUID programmeId, UUID certificationId) {}

    Decisions() {
        super(Decision.class, List.of("number", "clientName", "certificationNumber"), List.of("due", "decidedOn"));
    }

    /** The one decision of a certification that is still asked for. */
    Optional<Decision> openOf(UUID certificationId) {
        return em.createQuery(
                        "select d from Decision d where d.certificationId = :certification"
                                + " and d.closedOn is null and d.state <> :decided",
                        Decision.class)
                .setParameter("certification", certificationId)
                .setParameter("decided", DecisionState.DECIDED)
                .getResultStream()
                .findFirst();
    }

    /** The audits of the programme that were reviewed and decided on. */
    Set<UUID> auditsDecidedOn(UUID programmeId) {
        return Set.copyOf(em.createQuery(
                        "select d.auditId from Decision d where d.programmeId = :programme and d.state = :decided"
                                + " and d.auditId is not null",
                        UUID.class)
                .setParameter("programme", programmeId)
                .setParameter("decided", DecisionState.DECIDED)
                .getResultList());
    }

    void keep(FrozenRecord frozen) {
        em.persist(frozen);
    }

    /** What a decision is about, read without the record itself. */
    Optional<About> about(UUID id) {
        return em.createQuery(
                        "select new org.attesta.decision.Decisions$About(d.programmeId, d.certificationId)"
                                + " from Decision d where d.id = :id",
                        About.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    List<Decision> of(UUID certificationId) {
        return em.createQuery(
                        "select d from Decision d where d.certificationId = :certification order by d.createdAt, d.id",
                        Decision.class)
                .setParameter("certification", certificationId)
                .getResultList();
    }

    /** Sent back and not handed in again, oldest first. */
    List<Decision> returned() {
        return em.createQuery(
                        "select d from Decision d where d.closedOn is null and d.state = :returned"
                                + " and d.openedOn is null order by d.createdAt, d.id",
                        Decision.class)
                .setParameter("returned", DecisionState.RETURNED)
                .getResultList();
    }

    /** What waits for a decision maker, the longest waiting first; {@code max} of them from the {@code first} on. */
    List<Decision> queue(int first, int max) {
        return em.createQuery(
                        "select d from Decision d where d.closedOn is null and d.state <> :decided"
                                + " and d.openedOn is not null order by d.due, d.id",
                        Decision.class)
                .setParameter("decided", DecisionState.DECIDED)
                .setFirstResult(first)
                .setMaxResults(max)
                .getResultList();
    }

    /** Those to be decided by that day. */
    List<Decision> dueUntil(LocalDate until, int limit) {
        return em.createQuery(
                        "select d from Decision d where d.closedOn is null and d.state <> :decided"
                                + " and d.due <= :until order by d.due, d.id",
                        Decision.class)
                .setParameter("decided", DecisionState.DECIDED)
                .setParameter("until", until)
                .setMaxResults(limit)
                .getResultList();
    }
}
