package org.attesta.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
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

    /** Those that came first, first. @param clientId of one client, or null for all */
    List<Application> submitted(Set<ApplicationState> states, UUID clientId, int limit) {
        return waiting(states, clientId, "", "a.submittedOn, a.number")
                .setMaxResults(limit)
                .getResultList();
    }

    /**
     * The oldest first; a proposal, for those whose signature it lacks.
     *
     * @param side who asks, client or body
     */
    List<Application> waitingFor(AgreementSignatures side, Set<ApplicationState> states, UUID clientId, int limit) {
        return waiting(states, clientId, " and (a.state <> :proposed or a.signatures not in :signed)", "a.createdAt")
                .setParameter("proposed", ApplicationState.PROPOSAL_SENT)
                .setParameter("signed", EnumSet.of(side, AgreementSignatures.BOTH))
                .setMaxResults(limit)
                .getResultList();
    }

    private TypedQuery<Application> waiting(Set<ApplicationState> states, UUID clientId, String more, String order) {
        var ofClient = clientId == null ? "" : " and a.clientId = :client";
        var query = em.createQuery(
                        "select a from Application a where a.state in :states" + ofClient + more + " order by " + order,
                        Application.class)
                .setParameter("states", states);
        return clientId == null ? query : query.setParameter("client", clientId);
    }
}
