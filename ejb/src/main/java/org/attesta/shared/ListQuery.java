package org.attesta.shared;

/**
 * A page of a list. {@code sort} is a field name, with {@code -} before it for descending; {@code cursor} comes from
 * the page before. As it was asked: the list looks at it once it knows that the reader may.
 */
public record ListQuery(String q, String state, String sort, int limit, String cursor) {

    public static final int MAX = 200;

    public static ListQuery first(int limit) {
        return new ListQuery(null, null, null, limit, null);
    }

    /** @throws BadInput for a limit out of bounds, and for what PostgreSQL cannot look for */
    public void check() {
        if (limit < 1 || limit > MAX) {
            throw new BadInput("limit", Text.of("shared.limit", MAX));
        }
        if (q != null && q.indexOf('\0') >= 0) {
            throw new BadInput("q", Text.of("shared.invalid"));
        }
    }

    /** @throws IllegalArgumentException for a text that PostgreSQL does not know */
    static String storable(String text) {
        if (text.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("NUL");
        }
        return text;
    }

    public boolean searches() {
        return q != null && !q.isBlank();
    }

    public boolean filters() {
        return state != null && !state.isBlank();
    }

    public boolean sorts() {
        return sort != null && !sort.isBlank();
    }
}
