package org.attesta.journal;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.attesta.shared.BadInput;
import org.attesta.shared.BusinessClock;
import org.attesta.shared.ListQuery;
import org.attesta.shared.Slice;
import org.attesta.shared.Text;

/** Writes the trail, and reads it for those whom {@code access} has let in. */
@Stateless
public class JournalService {

    @PersistenceContext(unitName = "attesta")
    EntityManager em;

    @Inject
    BusinessClock clock;

    /** Part of the caller's transaction: what is rolled back was not done. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void write(NewEntry told) {
        store(told);
    }

    /** In a transaction of its own: a refusal is kept although the act is rolled back. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void writeRefusal(NewEntry told) {
        store(told);
    }

    private void store(NewEntry told) {
        em.persist(
                new Entry(told, clock.now(), clock.today(), StoredConditions.write(told.conditions(), told.reasons())));
    }

    /** Newest first; {@code q} looks into use case, number, user name and reason. */
    public Slice<EntryRow> list(ListQuery query, UUID clientId) {
        var jpql = new StringBuilder("select e from Entry e where e.id < :before");
        if (clientId != null) {
            jpql.append(" and e.clientId = :client");
        }
        var searching = query.q() != null && !query.q().isBlank();
        if (searching) {
            jpql.append(" and (lower(e.what) like :q or lower(e.subjectNumber) like :q"
                    + " or lower(e.username) like :q or lower(e.reason) like :q)");
        }
        var asked = em.createQuery(jpql.append(" order by e.id desc").toString(), Entry.class)
                .setParameter("before", before(query.cursor()));
        if (clientId != null) {
            asked.setParameter("client", clientId);
        }
        if (searching) {
            asked.setParameter("q", "%" + query.q().strip().toLowerCase(Locale.ROOT) + "%");
        }
        var found = asked.setMaxResults(query.limit() + 1).getResultList();
        return slice(found, query.limit());
    }

    /** The trail of one record, newest first. */
    public List<EntryRow> of(String type, UUID id) {
        return em
                .createQuery(
                        "select e from Entry e where e.subjectType = :type and e.subjectId = :id order by e.id desc",
                        Entry.class)
                .setParameter("type", type)
                .setParameter("id", id)
                .setMaxResults(ListQuery.MAX)
                .getResultList()
                .stream()
                .map(Entry::row)
                .toList();
    }

    private static Slice<EntryRow> slice(List<Entry> found, int limit) {
        boolean more = found.size() > limit;
        var rows = found.stream().limit(limit).map(Entry::row).toList();
        return new Slice<>(rows, more ? String.valueOf(rows.get(limit - 1).sequence()) : null, null);
    }

    private static long before(String cursor) {
        try {
            return cursor == null ? Long.MAX_VALUE : Long.parseLong(cursor);
        } catch (NumberFormatException broken) {
            throw new BadInput("cursor", Text.of("shared.cursor"));
        }
    }
}
