package org.attesta.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.attesta.shared.Repository;

/** All evidence with its revisions. */
@ApplicationScoped
class Evidences extends Repository<Evidence> {

    Evidences() {
        super(Evidence.class, List.of("number", "title"));
    }

    void add(EvidenceRevision revision) {
        em.persist(revision);
    }

    void remove(EvidenceRevision revision) {
        em.remove(revision);
    }

    /** Submitted evidence of an organisation, oldest first. */
    List<Evidence> submittedOf(UUID clientId) {
        return em.createQuery(
                        "select e from Evidence e where e.clientId = :client and e.revision > 0"
                                + " order by e.createdAt, e.id",
                        Evidence.class)
                .setParameter("client", clientId)
                .getResultList();
    }

    List<Evidence> ofRequest(UUID requestId) {
        return em.createQuery(
                        "select e from Evidence e where e.requestId = :request order by e.createdAt, e.id",
                        Evidence.class)
                .setParameter("request", requestId)
                .getResultList();
    }

    List<Evidence> allById(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("select e from Evidence e where e.id in :ids", Evidence.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** Of one piece of evidence, oldest first. */
    List<EvidenceRevision> revisionsOf(UUID evidenceId) {
        return revisionsOf(List.of(evidenceId)).getOrDefault(evidenceId, List.of());
    }

    /** With their files in one query, however many pieces are shown. */
    Map<UUID, List<EvidenceRevision>> revisionsOf(Collection<UUID> evidenceIds) {
        if (evidenceIds.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(
                        "select distinct r from EvidenceRevision r left join fetch r.files"
                                + " where r.evidenceId in :ids order by r.n",
                        EvidenceRevision.class)
                .setParameter("ids", evidenceIds)
                .getResultStream()
                .collect(Collectors.groupingBy(EvidenceRevision::evidenceId));
    }

    Optional<EvidenceRevision> revision(UUID evidenceId, int n) {
        return revisionsOf(evidenceId).stream().filter(r -> r.n() == n).findFirst();
    }
}
