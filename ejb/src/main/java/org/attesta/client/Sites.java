package org.attesta.client;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
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
}
