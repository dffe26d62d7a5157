package org.attesta.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.attesta.shared.Repository;

/** All programmes. */
@ApplicationScoped
class Programmes extends Repository<Programme> {

    Programmes() {
        super(Programme.class, List.of("number", "standard"));
    }

    Optional<Programme> ofApplication(UUID applicationId) {
        return em.createQuery("select p from Programme p where p.applicationId = :application", Programme.class)
                .setParameter("application", applicationId)
                .getResultStream()
                .findFirst();
    }
}
