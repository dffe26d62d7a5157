package org.attesta.web.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.attesta.shared.ListQuery;
import org.attesta.shared.Slice;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A list as a file")
class CsvResourceTest {

    record Kept(String number, String name) {}

    private final List<ListQuery> asked = new ArrayList<>();

    private final Lists.ListOf<Kept> list = new Lists.ListOf<>(Kept.class, this::page);

    private Slice<Kept> page(ListQuery query) {
        asked.add(query);
        return query.cursor() == null
                ? new Slice<>(List.of(new Kept("1", "Αιγαίο, \"Νότιο\""), new Kept("2", "two\nlines")), "next", 3L)
                : new Slice<>(List.of(new Kept("3", null)), null, null);
    }

    private String written(ListQuery query) throws IOException {
        var bytes = new ByteArrayOutputStream();
        CsvResource.write("things", list, query, page(query), bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void holdsTheRowsOfAllPagesOnce() throws IOException {
        assertThat(written(new ListQuery("q", "state", "sort", 200, null)))
                .isEqualTo("\uFEFFnumber,name,attesta-list-1\r\n"
                        + "1,\"Αιγαίο, \"\"Νότιο\"\"\",things\r\n"
                        + "2,\"two\nlines\",things\r\n"
                        + "3,,things\r\n");
        assertThat(asked)
                .containsExactly(
                        new ListQuery("q", "state", "sort", 200, null),
                        new ListQuery("q", "state", "sort", 200, "next"));
    }
}
