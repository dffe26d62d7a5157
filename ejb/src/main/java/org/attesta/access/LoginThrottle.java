package org.attesta.access;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import org.attesta.shared.BusinessClock;

/**
 * Slows down who guesses passwords: ten failures within a minute from one address for one user name, known or not, and
 * the next attempt has to wait, even with the right password. Logins that succeed are not counted. By the system clock
 * and in the database, so that several nodes count together.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class LoginThrottle {

    static final int FAILURES = 10;
    static final Duration WITHIN = Duration.ofMinutes(1);

    @PersistenceContext(unitName = "attesta")
    EntityManager em;

    @Inject
    BusinessClock clock;

    /** @throws TooManyAttempts when there were too many failures; asked before the password is looked at */
    public void check(String username, String address) {
        var now = clock.now();
        // the tenth failure from the end: when it is a minute old, there are fewer than ten again
        var failures = em.createNativeQuery("select at from attesta.login_failure"
                        + " where username = ? and address = ? and at > ? order by at desc")
                .setParameter(1, Account.normal(username))
                .setParameter(2, address)
                .setParameter(3, Timestamp.from(now.minus(WITHIN)))
                .setMaxResults(FAILURES)
                .getResultList();
        if (failures.size() == FAILURES) {
            throw new TooManyAttempts(wait(instant(failures.get(FAILURES - 1)), now));
        }
    }

    public void failed(String username, String address) {
        var now = clock.now();
        em.createNativeQuery("delete from attesta.login_failure where at < ?")
                .setParameter(1, Timestamp.from(now.minus(WITHIN)))
                .executeUpdate();
        em.createNativeQuery("insert into attesta.login_failure (username, address, at) values (?, ?, ?)")
                .setParameter(1, Account.normal(username))
                .setParameter(2, address)
                .setParameter(3, Timestamp.from(now))
                .executeUpdate();
    }

    /** In whole seconds, never zero. */
    static long wait(Instant oldest, Instant now) {
        var left = Duration.between(now, oldest.plus(WITHIN));
        return Math.max(1, (left.toMillis() + 999) / 1000);
    }

    private static Instant instant(Object at) {
        return at instanceof Timestamp stamp ? stamp.toInstant() : Instant.parse(at.toString());
    }
}
