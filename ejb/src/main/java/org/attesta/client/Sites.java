package org.attesta.client;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.attesta.shared.Repository;

/** All sites of all organisations. */
@ApplicationScoped
class Sites extends Repository<Site> {

    Sites() {
        super(Site.class, List.of("name", "number"));
    }

    List<Site> of(UUID clientId) {
        return em.createQuery(
                        "select s from Site s where s.clientId = :client order by length(s.number), s.number",
                        Site.class)
                .setParameter("client", clientId)
                .getResultList();
    }

    /** Those of many organisations at once, by organisation, each in the order of its numbers. */
    Map<UUID, List<Site>> of(Collection<UUID> clientIds) {
        if (clientIds.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(
                        "select s from Site s where s.clientId in :clients order by length(s.number), s.number",
                        Site.class)
                .setParameter("clients", clientIds)
                .getResultStream()
                .collect(Collectors.groupingBy(Site::clientId));
    }
}
