package org.attesta.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.attesta.audit.Part;
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

    List<EvidenceRequest> waitingForClient(Set<EvidenceRequestState> states, UUID clientId, int limit) {
        return waiting("r.clientId = :client", states, limit)
                .setParameter("client", clientId)
                .getResultList();
    }

    /** Those of the audits in which the person is lead auditor or auditor. */
    List<EvidenceRequest> waitingForAuditor(Set<EvidenceRequestState> states, UUID personId, int limit) {
        return waiting(
                        "exists (select s from TeamSeat s where s.audit.id = r.auditId and s.personId = :person"
                                + " and s.part in :auditing)",
                        states,
                        limit)
                .setParameter("person", personId)
                .setParameter("auditing", List.of(Part.LEAD, Part.AUDITOR))
                .getResultList();
    }

    private TypedQuery<EvidenceRequest> waiting(String whose, Set<EvidenceRequestState> states, int limit) {
        return em.createQuery(
                        "select r from EvidenceRequest r where r.state in :states and " + whose
                                + " order by r.due nulls last, r.createdAt, r.id",
                        EvidenceRequest.class)
                .setParameter("states", states)
                .setMaxResults(limit);
    }
}
