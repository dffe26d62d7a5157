package org.attesta.competence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The technical areas the body works with; data, since no standard lists them. */
@ApplicationScoped
class TechnicalAreas {

    @PersistenceContext(unitName = "attesta")
    EntityManager em;

    List<TechnicalAreaRow> all() {
        return em.createQuery("select a from TechnicalArea a order by a.position", TechnicalArea.class)
                .getResultStream()
                .map(TechnicalArea::row)
                .toList();
    }

    boolean knows(String code) {
        return em.find(TechnicalArea.class, code) != null;
    }
}
