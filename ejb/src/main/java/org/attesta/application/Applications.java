package org.attesta.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.attesta.shared.ListQuery;
import org.attesta.shared.Repository;

/** All applications. */
@ApplicationScoped
class Applications extends Repository<Application> {

    Applications() {
        super(Application.class, List.of("number", "standard"), List.of("submittedOn"));
    }

    List<Application> of(UUID clientId) {
        return em.createQuery(
                        "select a from Application a where a.clientId = :client order by a.createdAt desc",
                        Application.class)
                .setParameter("client", clientId)
                .setMaxResults(ListQuery.MAX)
                .getResultList();
    }

    List<Application> byIds(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("select a from Application a where a.id in :ids", Application.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** The oldest first. @param clientId of one client, or null for all */
    List<Application> waiting(Set<ApplicationState> states, UUID clientId, int limit) {
        var ofClient = clientId == null ? "" : " and a.clientId = :client";
        var query = em.createQuery(
                        "select a from Application a where a.state in :states" + ofClient + " order by a.createdAt",
                        Application.class)
                .setParameter("states", states)
                .setMaxResults(limit);
        if (clientId != null) {
            query.setParameter("client", clientId);
        }
        return query.getResultList();
    }
}
