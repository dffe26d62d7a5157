package org.attesta.access;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.attesta.shared.BusinessClock;
import org.attesta.shared.Condition;
import org.attesta.shared.Text;

/** Remembers for a day what a write with a key was answered, so that its repetition does nothing twice. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Idempotency {

    static final Duration KEPT = Duration.ofHours(24);

    /** A write that has no answer for so long was cut off by a crash: its key is free again. */
    static final Duration UNDER_WAY = Duration.ofMinutes(10);

    /** What was answered the first time. */
    public record Answer(int status, String location, String body) {}

    @PersistenceContext(unitName = "attesta")
    EntityManager em;

    @Inject
    BusinessClock clock;

    @Inject
    Access access;

    /**
     * Takes the key for this request.
     *
     * @param request a digest of method, path and body
     * @return the answer of the first time, or empty when this is the first time
     * @throws org.attesta.shared.RuleViolation the key was used for another request, or the first one is still under way
     */
    public Optional<Answer> begin(UUID accountId, String key, String request) {
        em.createNativeQuery("delete from attesta.idempotent_answer where account_id = ? and key = ?"
                        + " and (created_at < ? or status is null and created_at < ?)")
                .setParameter(1, accountId)
                .setParameter(2, key)
                .setParameter(3, Timestamp.from(clock.now().minus(KEPT)))
                .setParameter(4, Timestamp.from(clock.now().minus(UNDER_WAY)))
                .executeUpdate();
        int taken = em.createNativeQuery("insert into attesta.idempotent_answer (account_id, key, request, created_at)"
                        + " values (?, ?, ?, ?) on conflict do nothing")
                .setParameter(1, accountId)
                .setParameter(2, key)
                .setParameter(3, request)
                .setParameter(4, Timestamp.from(clock.now()))
                .executeUpdate();
        return taken == 1 ? Optional.empty() : Optional.of(first(accountId, key, request));
    }

    private Answer first(UUID accountId, String key, String request) {
        List<?> rows = em.createNativeQuery("select request, status, location, body from attesta.idempotent_answer"
                        + " where account_id = ? and key = ?")
                .setParameter(1, accountId)
                .setParameter(2, key)
                .getResultList();
        var row = rows.isEmpty() ? new Object[4] : (Object[]) rows.get(0);
        if (!request.equals(row[0])) {
            refuse("access.idempotency.other");
        }
        if (row[1] == null) {
            refuse("access.idempotency.underWay");
        }
        return new Answer(((Number) row[1]).intValue(), (String) row[2], (String) row[3]);
    }

    private void refuse(String words) {
        access.demand("idempotency", null, Condition.block("IDEMPOTENCY", false, Text.of(words)));
    }

    public void finish(UUID accountId, String key, Answer answer) {
        em.createNativeQuery("update attesta.idempotent_answer set status = ?, location = ?, body = ?"
                        + " where account_id = ? and key = ?")
                .setParameter(1, answer.status())
                .setParameter(2, answer.location())
                .setParameter(3, answer.body())
                .setParameter(4, accountId)
                .setParameter(5, key)
                .executeUpdate();
    }

    /** The write failed without an answer worth keeping: the key is free again. */
    public void forget(UUID accountId, String key) {
        em.createNativeQuery("delete from attesta.idempotent_answer where account_id = ? and key = ?")
                .setParameter(1, accountId)
                .setParameter(2, key)
                .executeUpdate();
    }
}
