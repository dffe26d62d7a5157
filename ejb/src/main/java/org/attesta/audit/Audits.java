package org.attesta.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
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
        return ofProgrammes(List.of(programmeId));
    }

    /** With their teams, in two queries however many audits that are. */
    List<Audit> ofProgrammes(Collection<UUID> programmeIds) {
        return programmeIds.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select a from Audit a where a.programmeId in :programmes order by a.createdAt, a.number",
                                Audit.class)
                        .setParameter("programmes", programmeIds)
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

    List<Audit> ofClient(UUID clientId) {
        return em.createQuery(
                        "select a from Audit a where a.clientId = :client order by a.createdAt, a.number", Audit.class)
                .setParameter("client", clientId)
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

    /** What the planner has to do next, what comes first, first. */
    List<Audit> waitingForPlanner(int limit) {
        return first("a.state in :planner or a.state = :proposed and a.objectionOpen = true", limit)
                .setParameter("planner", List.of(AuditState.PLANNED, AuditState.POSTPONED))
                .setParameter("proposed", AuditState.TEAM_PROPOSED)
                .getResultList();
    }

    /** What the client has to answer next. */
    List<Audit> waitingForClient(UUID clientId, int limit) {
        return first(
                        "a.clientId = :client and (a.state = :sent or a.state = :proposed and a.objectionOpen = false"
                                + " or a.state = :confirmed and a.type = :stage1)",
                        limit)
                .setParameter("client", clientId)
                .setParameter("sent", AuditState.PLAN_SENT)
                .setParameter("proposed", AuditState.TEAM_PROPOSED)
                .setParameter("confirmed", AuditState.TEAM_CONFIRMED)
                .setParameter("stage1", AuditType.STAGE1)
                .getResultList();
    }

    /** What waits for the person as a leader, and what the person audits or advises in now. */
    List<Audit> waitingForTeam(Set<AuditState> ofLeader, UUID personId, int limit) {
        return first(
                        "exists (select s from a.seats s where s.personId = :person and (s.part = :lead and a.state in"
                                + " :ofLeader or s.part <> :observer and a.state = :progress))",
                        limit)
                .setParameter("person", personId)
                .setParameter("lead", Part.LEAD)
                .setParameter("observer", Part.OBSERVER)
                .setParameter("ofLeader", ofLeader)
                .setParameter("progress", AuditState.IN_PROGRESS)
                .getResultList();
    }

    /** Those that the person led and that wait for what follows from the recommendation. */
    List<Audit> recommendedBy(UUID personId, int limit) {
        return first(
                        "a.state = :recommended and exists (select s from a.seats s where s.personId = :person"
                                + " and s.part = :lead)",
                        limit)
                .setParameter("recommended", AuditState.RECOMMENDED)
                .setParameter("person", personId)
                .setParameter("lead", Part.LEAD)
                .getResultList();
    }

    private TypedQuery<Audit> first(String condition, int limit) {
        return em.createQuery(
                        "select a from Audit a where " + condition
                                + " order by coalesce(a.firstDay, a.windowFrom), a.number",
                        Audit.class)
                .setMaxResults(limit);
    }

    /** Teams whose window for objections ends on the day or before, the earliest first. */
    List<Audit> objectionsUntil(LocalDate until, UUID clientId, int limit) {
        return due("a.objectionUntil", List.of(AuditState.TEAM_PROPOSED), until, clientId, limit);
    }

    /** Audits without a report whose closing meeting was held on the day or before, the earliest first. */
    List<Audit> closedUntil(LocalDate until, UUID clientId, int limit) {
        var unreported = List.of(AuditState.FIELDWORK_DONE, AuditState.REPORT_DRAFT);
        return due("a.closingDay", unreported, until, clientId, limit);
    }

    /** @param clientId null for those of all organisations */
    private List<Audit> due(String day, List<AuditState> states, LocalDate until, UUID clientId, int limit) {
        var own = clientId == null ? "" : " and a.clientId = :client";
        var query = em.createQuery(
                        "select a from Audit a where a.state in :states and " + day + " <= :until" + own + " order by "
                                + day + ", a.number",
                        Audit.class)
                .setParameter("states", states)
                .setParameter("until", until)
                .setMaxResults(limit);
        if (clientId != null) {
            query.setParameter("client", clientId);
        }
        return query.getResultList();
    }
}
