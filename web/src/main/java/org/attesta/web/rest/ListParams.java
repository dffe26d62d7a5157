package org.attesta.web.rest;

import jakarta.ws.rs.QueryParam;
import org.attesta.shared.BadInput;
import org.attesta.shared.ListQuery;
import org.attesta.shared.Text;

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
        if (q != null && q.indexOf('\0') >= 0) {
            // PostgreSQL knows no such text
            throw new BadInput("q", Text.of("shared.invalid"));
        }
        return new ListQuery(q, state, sort, limit == null ? DEFAULT_LIMIT : number(limit), cursor);
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new BadInput("limit", Text.of("shared.limit", ListQuery.MAX));
        }
    }
}
