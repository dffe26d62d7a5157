package org.attesta.finding;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.attesta.shared.Repository;

/** All findings with their steps. */
@ApplicationScoped
class Findings extends Repository<Finding> {

    Findings() {
        super(Finding.class, List.of("number", "auditNumber", "clause", "statement"), List.of("issuedOn"));
    }

    List<Finding> ofAudits(Collection<UUID> auditIds) {
        return auditIds.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select f from Finding f where f.auditId in :audits order by f.createdAt, f.id",
                                Finding.class)
                        .setParameter("audits", auditIds)
                        .getResultList();
    }

    /** The audit that a finding was found in, without reading the finding itself before its audit is held. */
    Optional<UUID> auditOf(UUID findingId) {
        return em.createQuery("select f.auditId from Finding f where f.id = :id", UUID.class)
                .setParameter("id", findingId)
                .getResultStream()
                .findFirst();
    }

    List<FindingStep> stepsOf(UUID findingId) {
        return stepsOf(List.of(findingId)).getOrDefault(findingId, List.of());
    }

    /** In one query, however many findings are shown. */
    Map<UUID, List<FindingStep>> stepsOf(Collection<UUID> findingIds) {
        if (findingIds.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("select s from FindingStep s where s.finding.id in :ids order by s.n", FindingStep.class)
                .setParameter("ids", findingIds)
                .getResultStream()
                .collect(Collectors.groupingBy(FindingStep::findingId));
    }

    /** @param clientId null for those of all organisations */
    List<Finding> waiting(Set<FindingState> states, UUID clientId, int limit) {
        var own = clientId == null ? "" : " and f.clientId = :client";
        var asked = em.createQuery(
                        "select f from Finding f where f.state in :states" + own
                                + " order by f.responseDue nulls last, f.createdAt",
                        Finding.class)
                .setParameter("states", states)
                .setMaxResults(limit);
        if (clientId != null) {
            asked.setParameter("client", clientId);
        }
        return asked.getResultList();
    }

    /** Open ones whose answer or verification may be due on {@code until} or before, the earliest first. */
    List<Finding> dueUntil(Set<FindingState> states, LocalDate until, UUID clientId, int limit) {
        var own = clientId == null ? "" : " and f.clientId = :client";
        var query = em.createQuery(
                        "select f from Finding f where f.state in :states and (f.responseDue <= :until or f.closeDue <="
                                + " :until)" + own + " order by f.responseDue, f.id",
                        Finding.class)
                .setParameter("states", states)
                .setParameter("until", until)
                .setMaxResults(limit);
        if (clientId != null) {
            query.setParameter("client", clientId);
        }
        return query.getResultList();
    }
}
