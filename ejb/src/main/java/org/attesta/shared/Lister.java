package org.attesta.shared;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** Turns a {@link ListQuery} into one paged query and one count. Pages are found by key, never by offset. */
public final class Lister<E extends Aggregate> {

    private static final String NEWEST_FIRST = "-createdAt";

    /** What a reader may see of the list, as a condition of the query. */
    @FunctionalInterface
    public interface Scope<E> {
        Predicate of(CriteriaBuilder builder, Root<E> root);

        static <E> Scope<E> all() {
            return (builder, root) -> builder.conjunction();
        }
    }

    /** Where else a text is looked for than in the record's own: what else finds a record, as a condition of the query. */
    @FunctionalInterface
    public interface Also<E> {
        Predicate of(CriteriaBuilder builder, AbstractQuery<?> query, Root<E> root, String sought);
    }

    private record Order(String attribute, boolean descending) {}

    private final Class<E> type;
    private final List<String> searched;
    private final Set<String> sortable;

    /** @param sortable what readers of the list may read of each record: an order gives its key away */
    Lister(Class<E> type, List<String> searched, Set<String> sortable) {
        this.type = type;
        this.searched = searched;
        this.sortable = sortable;
    }

    /** @param also null where a text is looked for in the record's own only */
    Slice<E> slice(EntityManager em, ListQuery query, Scope<E> scope, Also<E> also) {
        query.check();
        var order = orderOf(query);
        var builder = em.getCriteriaBuilder();
        var select = builder.createQuery(type);
        var root = select.from(type);
        var where = filters(builder, select, root, query, scope, also);
        if (query.cursor() != null) {
            where.add(after(builder, root, order, query.cursor()));
        }
        select.where(where.toArray(Predicate[]::new));
        sort(builder, select, root, order);
        var found = em.createQuery(select).setMaxResults(query.limit() + 1).getResultList();
        boolean more = found.size() > query.limit();
        var items = more ? found.subList(0, query.limit()) : found;
        var next = more ? cursorOf(em, items.get(items.size() - 1), order) : null;
        return new Slice<>(items, next, query.cursor() == null ? count(em, query, scope, also) : null);
    }

    private long count(EntityManager em, ListQuery query, Scope<E> scope, Also<E> also) {
        var builder = em.getCriteriaBuilder();
        var select = builder.createQuery(Long.class);
        var root = select.from(type);
        select.select(builder.count(root));
        select.where(filters(builder, select, root, query, scope, also).toArray(Predicate[]::new));
        return em.createQuery(select).getSingleResult();
    }

    private List<Predicate> filters(
            CriteriaBuilder builder,
            AbstractQuery<?> select,
            Root<E> root,
            ListQuery query,
            Scope<E> scope,
            Also<E> also) {
        var where = new ArrayList<Predicate>();
        where.add(scope.of(builder, root));
        if (query.searches()) {
            var own = matches(builder, root, query.q());
            where.add(also == null ? own : builder.or(own, also.of(builder, select, root, query.q())));
        }
        if (query.filters()) {
            where.add(builder.equal(root.get("state"), stateOf(root, query.state())));
        }
        return where;
    }

    private Predicate matches(CriteriaBuilder builder, Root<E> root, String q) {
        List<Expression<String>> in = searched.stream().map(root::<String>get).collect(Collectors.toList());
        return Search.finds(builder, q, in);
    }

    private Object stateOf(Root<E> root, String name) {
        try {
            for (var constant : root.get("state").getJavaType().getEnumConstants()) {
                if (((Enum<?>) constant).name().equals(name)) {
                    return constant;
                }
            }
            throw new BadInput(
                    "state",
                    Text.of(
                            "shared.notOneOf",
                            Arrays.toString(root.get("state").getJavaType().getEnumConstants())));
        } catch (IllegalArgumentException noStates) {
            throw new BadInput("state", Text.of("shared.invalid"));
        }
    }

    private Order orderOf(ListQuery query) {
        var sort = query.sorts() ? query.sort() : NEWEST_FIRST;
        var descending = sort.startsWith("-");
        var attribute = descending ? sort.substring(1) : sort;
        if (!sortable.contains(attribute)) {
            throw new BadInput("sort", Text.of("shared.notOneOf", String.join(", ", new TreeSet<>(sortable))));
        }
        return new Order(attribute, descending);
    }

    private void sort(CriteriaBuilder builder, CriteriaQuery<E> select, Root<E> root, Order order) {
        Path<?> by = root.get(order.attribute());
        if (order.descending()) {
            select.orderBy(builder.desc(by), builder.desc(root.get("id")));
        } else {
            select.orderBy(builder.asc(by), builder.asc(root.get("id")));
        }
    }

    private Predicate after(CriteriaBuilder builder, Root<E> root, Order order, String cursor) {
        var last = Cursor.parse(cursor, root.get(order.attribute()).getJavaType());
        return Cursor.after(builder, root, order.attribute(), order.descending(), last);
    }

    private String cursorOf(EntityManager em, E last, Order order) {
        var attribute = em.getMetamodel().entity(type).getAttribute(order.attribute());
        return new Cursor(Cursor.valueOf(attribute, last), last.id()).encoded();
    }

    /** Where a page ended: the sort value, which may be missing, and the id of its last record. */
    record Cursor(Comparable<?> value, UUID id) {

        private static final String PRESENT = "=";

        String encoded() {
            var plain = (value == null ? "" : PRESENT + value) + "\n" + id;
            return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
        }

        static Cursor parse(String encoded, Class<?> javaType) {
            try {
                var plain = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8);
                int cut = plain.lastIndexOf('\n');
                return new Cursor(value(plain.substring(0, cut), javaType), UUID.fromString(plain.substring(cut + 1)));
            } catch (RuntimeException broken) {
                throw new BadInput("cursor", Text.of("shared.cursor"));
            }
        }

        private static Comparable<?> value(String text, Class<?> javaType) {
            if (text.isEmpty()) {
                return null;
            }
            var written = ListQuery.storable(text.substring(PRESENT.length()));
            if (javaType == Instant.class) {
                return Instant.parse(written);
            }
            return javaType == LocalDate.class ? LocalDate.parse(written) : written;
        }

        /** What has no value comes last in an ascending order and first in a descending one, as PostgreSQL has it. */
        @SuppressWarnings({"unchecked", "rawtypes"})
        static Predicate after(CriteriaBuilder builder, Root<?> root, String name, boolean descending, Cursor last) {
            Path<Comparable> by = root.get(name);
            Path<UUID> id = root.get("id");
            Comparable value = last.value();
            var idBeyond = descending ? builder.lessThan(id, last.id()) : builder.greaterThan(id, last.id());
            if (value == null) {
                var without = builder.and(builder.isNull(by), idBeyond);
                return descending ? builder.or(builder.isNotNull(by), without) : without;
            }
            var beyond = descending ? builder.lessThan(by, value) : builder.greaterThan(by, value);
            var reached = builder.or(beyond, builder.and(builder.equal(by, value), idBeyond));
            return descending ? reached : builder.or(reached, builder.isNull(by));
        }

        static Comparable<?> valueOf(jakarta.persistence.metamodel.Attribute<?, ?> attribute, Object of) {
            try {
                var field = (java.lang.reflect.Field) attribute.getJavaMember();
                field.setAccessible(true);
                return (Comparable<?>) field.get(of);
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
