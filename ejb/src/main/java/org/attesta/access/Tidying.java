package org.attesta.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.LocalDate;
import org.attesta.shared.BusinessClock;
import org.attesta.shared.DailyDuty;

/** Throws away what has run out by the system clock: tokens, answers kept for repeated writes, failed logins. */
@ApplicationScoped
class Tidying implements DailyDuty {

    @PersistenceContext(unitName = "attesta")
    EntityManager em;

    @Inject
    BusinessClock clock;

    @Override
    public void on(LocalDate day) {
        var now = clock.now();
        delete("attesta.access_token where expires_at < ?", Timestamp.from(now));
        delete("attesta.idempotent_answer where created_at < ?", Timestamp.from(now.minus(Idempotency.KEPT)));
        delete("attesta.login_failure where at < ?", Timestamp.from(now.minus(LoginThrottle.WITHIN)));
    }

    private void delete(String what, Timestamp before) {
        em.createNativeQuery("delete from " + what).setParameter(1, before).executeUpdate();
    }
}
