package org.attesta.shared;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * All records of one kind, as a collection that happens to live in the database. Features add their queries by purpose.
 */
public abstract class Repository<E extends Aggregate> {

    @PersistenceContext(unitName = "attesta")
    protected EntityManager em;

    private final Class<E> type;
    private final Lister<E> lister;

    /** For client proxies only. */
    protected Repository() {
        this(null, List.of());
    }

    /** @param searched names of the text attributes that {@code ?q=} looks into, and by which a list can be sorted */
    protected Repository(Class<E> type, List<String> searched) {
        this(type, searched, List.of());
    }

    /** @param days names of further attributes by which a list can be sorted; every reader of the list may read them */
    protected Repository(Class<E> type, List<String> searched, List<String> days) {
        this.type = type;
        var sortable = new HashSet<>(Set.of("createdAt", "number"));
        sortable.addAll(searched);
        sortable.addAll(days);
        this.lister = new Lister<>(type, searched, Set.copyOf(sortable));
    }

    public Optional<E> byId(UUID id) {
        return Optional.ofNullable(em.find(type, id));
    }

    /** The record, held until the transaction ends, so that two people act one after the other. */
    public Optional<E> locked(UUID id) {
        return Optional.ofNullable(em.find(type, id, LockModeType.PESSIMISTIC_WRITE));
    }

    public void add(E record) {
        em.persist(record);
    }

    /** Sends what was changed, so that constraints speak now and versions are the new ones. */
    public void flush() {
        em.flush();
    }

    public Slice<E> slice(ListQuery query, Lister.Scope<E> scope) {
        return slice(query, scope, null);
    }

    /** @param also where else a text is looked for */
    public Slice<E> slice(ListQuery query, Lister.Scope<E> scope, Lister.Also<E> also) {
        return lister.slice(em, query, scope, also);
    }
}
