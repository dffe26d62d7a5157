package org.attesta.shared;

/**
 * A page of a list. {@code sort} is a field name, with {@code -} before it for descending; {@code cursor} comes from
 * the page before.
 */
public record ListQuery(String q, String state, String sort, int limit, String cursor) {

    public static final int MAX = 200;

    public ListQuery {
        if (limit < 1 || limit > MAX) {
            throw new BadInput("limit", Text.of("shared.limit", MAX));
        }
    }

    public static ListQuery first(int limit) {
        return new ListQuery(null, null, null, limit, null);
    }
}
