package org.attesta.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.attesta.shared.Repository;

/** All notices. */
@ApplicationScoped
class Notices extends Repository<Notice> {

    Notices() {
        super(Notice.class, List.of("email", "name", "subject", "recordNumber"));
    }

    boolean told(String once) {
        return !em.createQuery("select n.id from Notice n where n.once = :once", UUID.class)
                .setParameter("once", once)
                .getResultList()
                .isEmpty();
    }

    /** The one that waits longest, held; what another node is about to take is passed over. */
    Optional<Notice> nextWaiting(Instant now) {
        List<?> found = em.createNativeQuery("select id from attesta.notice where state = 'WAITING'"
                        + " and next_attempt <= ? order by next_attempt limit 1 for update skip locked")
                .setParameter(1, Timestamp.from(now))
                .getResultList();
        return found.stream().findFirst().flatMap(id -> byId(UUID.fromString(id.toString())));
    }

    /** Unread ones first, then those that were read; of both the newest first. */
    List<Notice> of(UUID accountId, int limit) {
        var found = new ArrayList<>(of(accountId, "n.readAt is null", limit));
        if (found.size() < limit) {
            found.addAll(of(accountId, "n.readAt is not null", limit - found.size()));
        }
        return found;
    }

    private List<Notice> of(UUID accountId, String read, int limit) {
        return em.createQuery(
                        "select n from Notice n where n.accountId = :account and " + read
                                + " order by n.createdAt desc, n.id",
                        Notice.class)
                .setParameter("account", accountId)
                .setMaxResults(limit)
                .getResultList();
    }

    long unread(UUID accountId) {
        return em.createQuery(
                        "select count(n) from Notice n where n.accountId = :account and n.readAt is null", Long.class)
                .setParameter("account", accountId)
                .getSingleResult();
    }

    List<Notice> unreadOf(UUID accountId, Collection<UUID> ids) {
        return em.createQuery(
                        "select n from Notice n where n.accountId = :account and n.readAt is null and n.id in :ids",
                        Notice.class)
                .setParameter("account", accountId)
                .setParameter("ids", ids)
                .getResultList();
    }
}
