package org.attesta.journal;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Keeps refusals although the act is rolled back. Over a few connections of their own: a refused act still holds one of
 * the others, and many refusals at once would all wait for each other's second.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class RefusalService {

    @PersistenceContext(unitName = "attesta-refusals")
    EntityManager em;

    public void keep(NewEntry told, Instant at, LocalDate businessDate) {
        em.persist(new Entry(told, at, businessDate));
    }
}
