package org.attesta.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.attesta.shared.ListQuery;
import org.attesta.shared.Repository;

/** All applications. */
@ApplicationScoped
class Applications extends Repository<Application> {

    /** Further than the review; in a programme there is a certification to ask for. */
    private static final Set<ApplicationState> ACCEPTED =
            EnumSet.of(ApplicationState.ACCEPTED, ApplicationState.PROPOSAL_SENT, ApplicationState.AGREEMENT_SIGNED);

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

    /** Another one of the same client and standard that was accepted and goes towards a programme. */
    Optional<UUID> rival(Application application) {
        return em.createQuery(
                        "select a.id from Application a where a.clientId = :client and a.standard = :standard"
                                + " and a.id <> :id and a.state in :states order by a.createdAt",
                        UUID.class)
                .setParameter("client", application.clientId())
                .setParameter("standard", application.content().standard())
                .setParameter("id", application.id())
                .setParameter("states", ACCEPTED)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
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
