package org.attesta.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.attesta.shared.Repository;

/** All audits. */
@ApplicationScoped
class Audits extends Repository<Audit> {

    Audits() {
        super(Audit.class, List.of("number", "standard"));
    }

    List<Audit> ofProgramme(UUID programmeId) {
        return em.createQuery(
                        "select a from Audit a where a.programmeId = :programme order by a.createdAt, a.number",
                        Audit.class)
                .setParameter("programme", programmeId)
                .getResultList();
    }

    List<UUID> programmesWithSeatOf(UUID personId) {
        return em.createQuery(
                        "select distinct a.programmeId from Audit a join a.seats s where s.personId = :person",
                        UUID.class)
                .setParameter("person", personId)
                .getResultList();
    }

    void hold(UUID programmeId) {
        em.createQuery("select a from Audit a where a.programmeId = :programme order by a.id", Audit.class)
                .setParameter("programme", programmeId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    List<UUID> programmesOf(AuditType type, Set<AuditState> states) {
        return em.createQuery(
                        "select distinct a.programmeId from Audit a where a.type = :type and a.state in :states",
                        UUID.class)
                .setParameter("type", type)
                .setParameter("states", states)
                .getResultList();
    }

    /** Other audits in which the person has a seat on at least one of the days. */
    List<String> bookings(UUID personId, UUID butNot, LocalDate first, LocalDate last) {
        return em.createQuery(
                        "select distinct a.number from Audit a join a.seats s where s.personId = :person"
                                + " and a.id <> :audit and a.firstDay <= :last and a.lastDay >= :first"
                                + " and a.state not in :off order by a.number",
                        String.class)
                .setParameter("person", personId)
                .setParameter("audit", butNot)
                .setParameter("first", first)
                .setParameter("last", last)
                .setParameter("off", List.of(AuditState.POSTPONED, AuditState.CANCELLED, AuditState.PLANNED))
                .getResultList();
    }

    /** Teams that were proposed and whose window for objections ended before the day. */
    List<UUID> windowOver(LocalDate day) {
        return em.createQuery(
                        "select a.id from Audit a where a.state = :proposed and a.objectionUntil < :day order by a.number",
                        UUID.class)
                .setParameter("proposed", AuditState.TEAM_PROPOSED)
                .setParameter("day", day)
                .getResultList();
    }

    /** In one of the states, what comes first, first. */
    List<Audit> waiting(Set<AuditState> states, int limit) {
        return waiting("", states, limit).getResultList();
    }

    List<Audit> waitingForClient(Set<AuditState> states, UUID clientId, int limit) {
        return waiting(" and a.clientId = :client", states, limit)
                .setParameter("client", clientId)
                .getResultList();
    }

    /** Those in whose team the person has a part. */
    List<Audit> waitingForTeam(Set<AuditState> states, UUID personId, int limit) {
        return waiting(" and exists (select s from a.seats s where s.personId = :person)", states, limit)
                .setParameter("person", personId)
                .getResultList();
    }

    private TypedQuery<Audit> waiting(String whose, Set<AuditState> states, int limit) {
        return em.createQuery(
                        "select a from Audit a where a.state in :states" + whose
                                + " order by coalesce(a.firstDay, a.windowFrom), a.number",
                        Audit.class)
                .setParameter("states", states)
                .setMaxResults(limit);
    }
}
