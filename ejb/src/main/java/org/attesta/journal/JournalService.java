package org.attesta.journal;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attesta.shared.BadInput;
import org.attesta.shared.BusinessClock;
import org.attesta.shared.ListQuery;
import org.attesta.shared.Search;
import org.attesta.shared.Slice;
import org.attesta.shared.Text;

/** Writes the trail, and reads it for those whom {@code access} has let in. */
@Stateless
public class JournalService {

    private static final String SEQUENCE = "sequence";
    private static final List<String> SEARCHED = List.of("what", "subjectNumber", "username", "reason");

    @PersistenceContext(unitName = "attesta")
    EntityManager em;

    @Inject
    BusinessClock clock;

    @Inject
    RefusalService refusals;

    /** Told what was done, in the same transaction: whoever has to tell people listens here. */
    @Inject
    Event<NewEntry> done;

    /** Part of the caller's transaction: what is rolled back was not done. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void write(NewEntry told) {
        em.persist(new Entry(told, clock.now(), clock.today()));
        done.fire(told);
    }

    /** In a transaction of its own: a refusal is kept although the act is rolled back. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public void writeRefusal(NewEntry told) {
        refusals.keep(told, clock.now(), clock.today());
    }

    /**
     * Newest first, or oldest with {@code sort=sequence}; {@code q} looks into use case, number, user name and reason,
     * {@code state} is the outcome.
     */
    public Slice<EntryRow> list(ListQuery query) {
        return list(query, (builder, entry) -> builder.conjunction());
    }

    /** The trail of one record. */
    public Slice<EntryRow> of(String type, UUID id, ListQuery query) {
        return list(
                query,
                (builder, entry) -> builder.and(
                        builder.equal(entry.get("subjectType"), type), builder.equal(entry.get("subjectId"), id)));
    }

    private Slice<EntryRow> list(ListQuery query, BiFunction<CriteriaBuilder, Root<Entry>, Predicate> scope) {
        query.check();
        boolean newestFirst = newestFirst(query);
        var builder = em.getCriteriaBuilder();
        var select = builder.createQuery(Entry.class);
        var entry = select.from(Entry.class);
        Path<Long> id = entry.get("id");
        var where = new ArrayList<Predicate>(List.of(scope.apply(builder, entry)));
        if (query.cursor() != null) {
            var last = last(query.cursor());
            where.add(newestFirst ? builder.lessThan(id, last) : builder.greaterThan(id, last));
        }
        if (query.filters()) {
            where.add(builder.equal(entry.get("outcome"), outcome(query.state())));
        }
        if (query.searches()) {
            List<Expression<String>> in =
                    SEARCHED.stream().map(entry::<String>get).collect(Collectors.toList());
            where.add(Search.finds(builder, query.q(), in));
        }
        select.where(where.toArray(Predicate[]::new)).orderBy(newestFirst ? builder.desc(id) : builder.asc(id));
        return slice(em.createQuery(select).setMaxResults(query.limit() + 1).getResultList(), query.limit());
    }

    private static boolean newestFirst(ListQuery query) {
        if (!query.sorts() || query.sort().equals("-" + SEQUENCE)) {
            return true;
        }
        if (query.sort().equals(SEQUENCE)) {
            return false;
        }
        throw new BadInput("sort", Text.of("shared.notOneOf", SEQUENCE));
    }

    private static Outcome outcome(String name) {
        return Stream.of(Outcome.values())
                .filter(outcome -> outcome.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new BadInput("state", Text.of("shared.notOneOf", Arrays.toString(Outcome.values()))));
    }

    /** The business date on which one of these use cases was last done to a record; empty if never. */
    public Optional<LocalDate> lastDone(UUID id, Set<String> what) {
        return em.createQuery(
                        "select e from Entry e where e.subjectId = :id and e.what in :what and e.outcome = :done"
                                + " order by e.id desc",
                        Entry.class)
                .setParameter("id", id)
                .setParameter("what", what)
                .setParameter("done", Outcome.DONE)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(e -> e.row().businessDate());
    }

    private static Slice<EntryRow> slice(List<Entry> found, int limit) {
        boolean more = found.size() > limit;
        var rows = found.stream().limit(limit).map(Entry::row).toList();
        return new Slice<>(rows, more ? String.valueOf(rows.get(limit - 1).sequence()) : null, null);
    }

    private static long last(String cursor) {
        try {
            return Long.parseLong(cursor);
        } catch (NumberFormatException broken) {
            throw new BadInput("cursor", Text.of("shared.cursor"));
        }
    }
}
