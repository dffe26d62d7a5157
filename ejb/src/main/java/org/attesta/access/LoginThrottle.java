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
import java.util.List;
import java.util.UUID;
import org.attesta.journal.JournalService;
import org.attesta.journal.NewEntry;
import org.attesta.journal.Outcome;
import org.attesta.shared.Actor;
import org.attesta.shared.BusinessClock;

/**
 * Slows down who guesses passwords: after ten failures within a minute from one address for one user name, known or not,
 * or a hundred from one address for any names, the next try has to wait, even with the right password. A try counts from
 * its beginning, so that guesses sent together count too; one that succeeds is taken out again. By the system clock and
 * in the database, so that several nodes count together. The journal tells of each login, right or wrong, and of the
 * first that has to wait.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class LoginThrottle {

    static final int FAILURES = 10;
    static final int FAILURES_OF_ADDRESS = 100;

    /** Tries at the same time for one name: many may sign in together with the right password. */
    static final int TOGETHER = 70;

    static final Duration WITHIN = Duration.ofMinutes(1);

    private static final String OF_NAME = " and username = ?3";
    private static final String FAILED = " and failed";
    private static final String SIGN_IN = "access.sign-in";

    @PersistenceContext(unitName = "attesta")
    EntityManager em;

    @Inject
    BusinessClock clock;

    @Inject
    JournalService journal;

    /**
     * Asked before the password is looked at.
     *
     * @return the try, to be told how it ended
     * @throws TooManyAttempts when there were too many failures
     */
    public UUID begin(String username, String address) {
        em.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtext(?))")
                .setParameter(1, "attesta.login." + address)
                .getSingleResult();
        allow(FAILURES, OF_NAME + FAILED, username, address);
        allow(TOGETHER, OF_NAME, username, address);
        allow(FAILURES_OF_ADDRESS, FAILED, username, address);
        var id = UUID.randomUUID();
        add(id, username, address, false);
        return id;
    }

    /**
     * What is tried beside a login, such as the old password or a letter to an address: counted by name and place only.
     *
     * @throws TooManyAttempts when there were too many failures
     */
    public void check(String what, String where) {
        allow(FAILURES, OF_NAME + FAILED, what, where);
    }

    public void failed(String what, String where) {
        add(UUID.randomUUID(), what, where, true);
    }

    private void add(UUID id, String username, String address, boolean failed) {
        em.createNativeQuery(
                        "insert into attesta.login_failure (id, username, address, at, failed) values (?, ?, ?, ?, ?)")
                .setParameter(1, id)
                .setParameter(2, Account.normal(username))
                .setParameter(3, address)
                .setParameter(4, Timestamp.from(clock.now()))
                .setParameter(5, failed)
                .executeUpdate();
    }

    private void allow(int most, String which, String username, String address) {
        var tries = tries(most, which, username, address);
        if (tries.size() == most) {
            // the last of them from the end: when it is a minute old, there are fewer again
            throw new TooManyAttempts(wait(instant(tries.get(most - 1)), clock.now()));
        }
    }

    /** When the tries of the last minute began, newest first. */
    private List<?> tries(int most, String which, String username, String address) {
        var query = em.createNativeQuery("select at from attesta.login_failure where address = ?1 and at > ?2" + which
                        + " order by at desc")
                .setParameter(1, address)
                .setParameter(2, Timestamp.from(clock.now().minus(WITHIN)));
        if (which.contains(OF_NAME)) {
            query.setParameter(3, Account.normal(username));
        }
        return query.setMaxResults(most).getResultList();
    }

    public void succeeded(UUID attempt, Actor actor, String address) {
        em.createNativeQuery("delete from attesta.login_failure where id = ?")
                .setParameter(1, attempt)
                .executeUpdate();
        journal.write(NewEntry.general(actor, SIGN_IN, Outcome.DONE, address));
    }

    public void failed(UUID attempt, String username, String address) {
        em.createNativeQuery("delete from attesta.login_failure where at < ?")
                .setParameter(1, Timestamp.from(clock.now().minus(WITHIN)))
                .executeUpdate();
        em.createNativeQuery("update attesta.login_failure set failed = true where id = ?")
                .setParameter(1, attempt)
                .executeUpdate();
        var who = Account.normal(username) + ", " + address;
        journal.write(NewEntry.general(Actor.SYSTEM, SIGN_IN, Outcome.REFUSED, who));
        if (tries(FAILURES + 1, OF_NAME + FAILED, username, address).size() == FAILURES
                || tries(FAILURES_OF_ADDRESS + 1, FAILED, username, address).size() == FAILURES_OF_ADDRESS) {
            journal.write(NewEntry.general(Actor.SYSTEM, "access.throttled", Outcome.REFUSED, who));
        }
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
