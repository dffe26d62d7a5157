package org.attesta.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.attesta.reports.HouseDocument.Block;
import org.attesta.reports.HouseDocument.Columns;
import org.attesta.reports.HouseDocument.Fact;
import org.attesta.reports.HouseDocument.Prose;
import org.attesta.reports.HouseDocument.Section;
import org.attesta.reports.HouseDocument.Table;
import org.attesta.shared.Rules;

/** The body of a document as it is put together, part after part. */
final class Parts {

    private final Say say;
    private final List<Section> sections = new ArrayList<>();
    private String title;
    private String clause;
    private List<Block> blocks = List.of();

    Parts(Say say) {
        this.say = say;
    }

    /**
     * A new part.
     *
     * @param key of its title, below {@code document}
     * @param rule that asks for it; null where none does
     */
    Parts part(String key, String rule) {
        return titled(say.of(key), rule);
    }

    Parts titled(String words, String rule) {
        close();
        title = words;
        clause = rule == null ? null : Rules.clauseOf(rule);
        return this;
    }

    Parts fact(String key, String value) {
        blocks.add(new Fact(say.of(key), say.given(value)));
        return this;
    }

    Parts prose(String text) {
        blocks.add(new Prose(say.given(text)));
        return this;
    }

    /** A table; where it has no rows, words for that. */
    Parts table(Columns columns, List<String> heads, List<List<String>> rows) {
        if (rows.isEmpty()) {
            return prose(say.of("none"));
        }
        var cells =
                rows.stream().map(row -> row.stream().map(say::given).toList()).toList();
        blocks.add(new Table(columns, heads.stream().map(say::of).toList(), cells));
        return this;
    }

    static List<String> row(String... cells) {
        return Arrays.asList(cells);
    }

    List<Section> all() {
        close();
        return List.copyOf(sections);
    }

    private void close() {
        if (!blocks.isEmpty()) {
            sections.add(new Section(title, clause, blocks));
        }
        blocks = new ArrayList<>();
    }
}
