package org.attesta.web.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.attesta.shared.BusinessClock;
import org.attesta.shared.ListQuery;
import org.attesta.shared.Slice;
import org.attesta.web.rest.Answer;

/** {@code /api/v1/csv/…}: a list, filtered and sorted as it is asked for, with all its rows in one file. */
@Path("csv")
@RequestScoped
public class CsvResource {

    /** Name and version of the format: the last column, which says in each row of which list it is. */
    static final String FORMAT = "attesta-list-1";

    /** So that a spreadsheet reads Greek as Greek. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    @Inject
    Lists lists;

    @Inject
    BusinessClock clock;

    /** @param name of the list, as in its own address: {@code certifications} */
    @GET
    @Path("{list}")
    @Produces("text/csv")
    @Answer(byte[].class)
    public Response csv(
            @PathParam("list") String name,
            @QueryParam("q") String q,
            @QueryParam("state") String state,
            @QueryParam("sort") String sort) {
        var list = lists.byName(name).orElseThrow(NotFoundException::new);
        var file = "attachment; filename=\"" + name + "-" + clock.today() + ".csv\"";
        return Response.ok(
                        file(name, list, new ListQuery(q, state, sort, ListQuery.MAX, null)), "text/csv; charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, file)
                .build();
    }

    /** The first page is read before anything is written: what is wrong with the question is still answered in words. */
    private static <R extends Record> StreamingOutput file(String name, Lists.ListOf<R> list, ListQuery query) {
        var first = list.page().apply(query);
        return out -> write(name, list, query, first, out);
    }

    static <R extends Record> void write(
            String name, Lists.ListOf<R> list, ListQuery query, Slice<R> first, OutputStream out) throws IOException {
        var columns = new Columns(list.type());
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        try (var csv = CsvWriter.builder().build(writer)) {
            csv.writeRecord(with(columns.names(), FORMAT));
            var page = first;
            while (true) {
                page.items().forEach(row -> csv.writeRecord(with(columns.values(row), name)));
                if (page.next() == null) {
                    return;
                }
                page = list.page()
                        .apply(new ListQuery(query.q(), query.state(), query.sort(), query.limit(), page.next()));
            }
        }
    }

    private static List<String> with(List<String> cells, String last) {
        return Stream.concat(cells.stream(), Stream.of(last)).toList();
    }
}
