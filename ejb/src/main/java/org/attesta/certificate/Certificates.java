package org.attesta.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.attesta.shared.Repository;

/** All certificates, each revision a record of its own. */
@ApplicationScoped
class Certificates extends Repository<Certificate> {

    Certificates() {
        super(Certificate.class, List.of("number", "holder"), List.of("issued", "effective", "expiry"));
    }

    Optional<Certificate> byToken(String token) {
        return em.createQuery("select c from Certificate c where c.token = :token", Certificate.class)
                .setParameter("token", token)
                .getResultStream()
                .findFirst();
    }

    /** All revisions for one certification, the newest first. */
    List<Certificate> of(UUID certificationId) {
        return em.createQuery(
                        "select c from Certificate c where c.certificationId = :certification"
                                + " order by c.createdAt desc, c.revision desc",
                        Certificate.class)
                .setParameter("certification", certificationId)
                .getResultList();
    }
}
