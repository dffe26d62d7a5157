package org.attesta.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.attesta.shared.Repository;

/** All signatures; none is ever changed or removed. */
@ApplicationScoped
class Signatures extends Repository<Signature> {

    Signatures() {
        super(Signature.class, List.of("number", "name"));
    }

    /** Under one content, in the order in which they were given. */
    List<Signature> under(SignedContent signed, UUID recordId) {
        return em.createQuery(
                        "select s from Signature s where s.signed = :signed and s.recordId = :record"
                                + " order by s.createdAt, s.id",
                        Signature.class)
                .setParameter("signed", signed)
                .setParameter("record", recordId)
                .getResultList();
    }
}
