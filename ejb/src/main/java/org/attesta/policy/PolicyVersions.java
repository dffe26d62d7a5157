package org.attesta.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.attesta.policy.SettingsVersionRow.SettingsChange;
import org.attesta.shared.PerTransaction;

/** All versions of the settings, the latest of which holds. */
@ApplicationScoped
class PolicyVersions {

    private static final String SETTINGS = "attesta.settings";
    private static final String PROFILE = "attesta.profile";

    @Inject
    PerTransaction memory;

    @PersistenceContext(unitName = "attesta")
    EntityManager em;

    /** The whole version, with the body's mark; who needs a part asks for the part. */
    Optional<PolicyVersion> latest() {
        return latest("v", PolicyVersion.class);
    }

    Optional<Settings> settings() {
        return memory.once(SETTINGS, () -> latest("v.settings", Settings.class));
    }

    Optional<BodyProfile> profile() {
        return memory.once(PROFILE, () -> latest("v.profile", BodyProfile.class));
    }

    private <T> Optional<T> latest(String part, Class<T> type) {
        return em
                .createQuery("select " + part + " from PolicyVersion v order by v.version desc", type)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Who changed what and why, newest first; without what it was changed to. */
    List<SettingsChange> history(int limit) {
        return em
                .createQuery(
                        "select v.version, v.createdAt, v.businessDate, v.changedBy, v.reason from PolicyVersion v"
                                + " order by v.version desc",
                        Object[].class)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(v ->
                        new SettingsChange((Long) v[0], (Instant) v[1], (LocalDate) v[2], (String) v[3], (String) v[4]))
                .toList();
    }

    void add(PolicyVersion version) {
        em.persist(version);
        em.flush();
        memory.forget(SETTINGS);
        memory.forget(PROFILE);
    }

    /** One change at a time; a lock on the table would need rights that the application does not have. */
    void hold() {
        em.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtext('attesta.policy_version'))")
                .getSingleResult();
        memory.forget(SETTINGS);
        memory.forget(PROFILE);
    }
}
