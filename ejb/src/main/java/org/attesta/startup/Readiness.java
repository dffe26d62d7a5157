package org.attesta.startup;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;

/** Whether requests can be served now. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Readiness {

    @Inject
    Startup startup;

    @PersistenceContext(unitName = "attesta")
    EntityManager em;

    public boolean ready() {
        try {
            return startup.done() && em.createNativeQuery("select 1").getSingleResult() != null;
        } catch (PersistenceException databaseGone) {
            return false;
        }
    }
}
