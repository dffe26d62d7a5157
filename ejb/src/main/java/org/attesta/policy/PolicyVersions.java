package org.attesta.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** All versions of the settings, the latest of which holds. */
@ApplicationScoped
class PolicyVersions {

    @PersistenceContext(unitName = "attesta")
    EntityManager em;

    Optional<PolicyVersion> latest() {
        return newestFirst(1).stream().findFirst();
    }

    List<PolicyVersion> newestFirst(int limit) {
        return em.createQuery("select v from PolicyVersion v order by v.version desc", PolicyVersion.class)
                .setMaxResults(limit)
                .getResultList();
    }

    void add(PolicyVersion version) {
        em.persist(version);
        em.flush();
    }

    /** One change at a time; a lock on the table would need rights that the application does not have. */
    void hold() {
        em.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtext('attesta.policy_version'))")
                .getSingleResult();
    }
}
