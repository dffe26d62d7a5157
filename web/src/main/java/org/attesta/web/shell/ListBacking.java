package org.attesta.web.shell;

import java.util.List;
import org.attesta.shared.ListQuery;
import org.attesta.shared.Slice;

/**
 * Base of every {@code @RequestScoped} bean behind a list: what is asked stands in the address, so that a list can be
 * kept as a bookmark and passed on.
 *
 * @param <R> a line of the list
 */
public abstract class ListBacking<R> {

    private static final int PAGE = 50;

    private String q;
    private String state;
    private String sort;
    private String cursor;
    private Slice<R> slice = new Slice<>(List.of(), null, null);

    protected abstract Slice<R> fetch(ListQuery query);

    /** For {@code f:viewAction}. */
    public void load() {
        slice = fetch(new ListQuery(q, state, sort, PAGE, cursor));
    }

    public List<R> getItems() {
        return slice.items();
    }

    public String getNext() {
        return slice.next();
    }

    public Long getTotal() {
        return slice.total();
    }

    public boolean isFiltered() {
        return q != null || state != null || cursor != null;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = blankToNull(q);
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = blankToNull(state);
    }

    public String getSort() {
        return sort;
    }

    public void setSort(String sort) {
        this.sort = blankToNull(sort);
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String cursor) {
        this.cursor = blankToNull(cursor);
    }

    private static String blankToNull(String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
