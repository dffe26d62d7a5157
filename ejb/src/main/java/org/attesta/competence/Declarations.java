package org.attesta.competence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.attesta.shared.Repository;

/** All declarations, those that newer ones replaced included. */
@ApplicationScoped
class Declarations extends Repository<Declaration> {

    Declarations() {
        super(Declaration.class, List.of("number", "statement", "recordedBy"));
    }

    /** Of one person about one client, newest first. */
    List<Declaration> of(UUID personId, UUID clientId) {
        return em.createQuery(
                        "select d from Declaration d where d.personId = :person and d.aboutClientId = :client"
                                + " order by d.createdAt desc, d.number desc",
                        Declaration.class)
                .setParameter("person", personId)
                .setParameter("client", clientId)
                .getResultList();
    }

    Disclosures disclosed(UUID personId, UUID clientId) {
        return new Disclosures(
                of(personId, clientId).stream().map(Declaration::facts).toList());
    }

    /** Of one person about all clients, newest first. */
    List<Declaration> of(UUID personId) {
        return em.createQuery(
                        "select d from Declaration d where d.personId = :person"
                                + " order by d.createdAt desc, d.number desc",
                        Declaration.class)
                .setParameter("person", personId)
                .getResultList();
    }
}
