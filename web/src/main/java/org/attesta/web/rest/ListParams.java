package org.attesta.web.rest;

import jakarta.ws.rs.QueryParam;
import org.attesta.shared.ListQuery;

/** The parameters of every list. */
public class ListParams {

    private static final int DEFAULT_LIMIT = 50;

    @QueryParam("q")
    String q;

    @QueryParam("state")
    String state;

    @QueryParam("sort")
    String sort;

    @QueryParam("limit")
    String limit;

    @QueryParam("cursor")
    String cursor;

    public ListQuery query() {
        return new ListQuery(q, state, sort, limit == null ? DEFAULT_LIMIT : number(limit), cursor);
    }

    /** For a list that is neither searched nor sorted. */
    public static ListQuery query(String limit, int usually, String cursor) {
        return new ListQuery(null, null, null, limit == null ? usually : number(limit), cursor);
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException noNumber) {
            // out of bounds, which the list says once it knows that the reader may
            return 0;
        }
    }
}
