package org.attesta.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.attesta.shared.Repository;

/** All requests for evidence. */
@ApplicationScoped
class EvidenceRequests extends Repository<EvidenceRequest> {

    EvidenceRequests() {
        super(EvidenceRequest.class, List.of("number", "title", "wording"), List.of("due"));
    }

    List<EvidenceRequest> ofAudit(UUID auditId) {
        return em.createQuery(
                        "select r from EvidenceRequest r where r.auditId = :audit order by r.createdAt, r.id",
                        EvidenceRequest.class)
                .setParameter("audit", auditId)
                .getResultList();
    }

    /** What was submitted to each, oldest first. */
    Map<UUID, List<UUID>> submittedTo(Collection<UUID> requestIds) {
        if (requestIds.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(
                        "select e.requestId, e.id from Evidence e where e.requestId in :ids and e.revision > 0"
                                + " order by e.createdAt, e.id",
                        Object[].class)
                .setParameter("ids", requestIds)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        pair -> (UUID) pair[0],
                        LinkedHashMap::new,
                        Collectors.mapping(pair -> (UUID) pair[1], Collectors.toList())));
    }

    /** @param clientId null for those of all organisations */
    List<EvidenceRequest> waiting(Set<EvidenceRequestState> states, UUID clientId, int limit) {
        var own = clientId == null ? "" : " and r.clientId = :client";
        var asked = em.createQuery(
                        "select r from EvidenceRequest r where r.state in :states" + own
                                + " order by r.due nulls last, r.createdAt",
                        EvidenceRequest.class)
                .setParameter("states", states)
                .setMaxResults(limit);
        if (clientId != null) {
            asked.setParameter("client", clientId);
        }
        return asked.getResultList();
    }
}
