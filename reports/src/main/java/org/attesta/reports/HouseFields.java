package org.attesta.reports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import net.sf.jasperreports.engine.JRParameter;
import org.attesta.reports.HouseDocument.Block;
import org.attesta.reports.HouseDocument.Fact;
import org.attesta.reports.HouseDocument.Prose;
import org.attesta.reports.HouseDocument.Section;
import org.attesta.reports.HouseDocument.Signature;
import org.attesta.reports.HouseDocument.Table;

/** What the template of the house prints: parameters for its head and foot, and one row for each line of its body. */
final class HouseFields {

    private static final int SHORT = 700;

    private final HouseDocument document;
    private final PrintedWords words;
    private final List<Map<String, Object>> rows = new ArrayList<>();
    private boolean replaced;
    private int section;
    private int block;

    HouseFields(HouseDocument document, PrintedWords words) {
        this.document = document;
        this.words = words;
        document.sections().forEach(this::add);
        if (!document.signatures().isEmpty()) {
            section++;
            document.signatures().forEach(this::add);
        }
        if (replaced) {
            section++;
            line("prose", words.say("notes"), null, List.of(words.say("replaced")));
        }
    }

    /** @param starts numbers of the parts, from 1, that begin on a new page whatever room is left */
    List<Map<String, ?>> rows(SortedSet<Integer> starts) {
        rows.forEach(row ->
                row.put("page", starts.headSet((Integer) row.get("section") + 1).size()));
        return List.copyOf(rows);
    }

    /** The part with the signatures; 0 where nobody signed. */
    int signatures() {
        return document.signatures().isEmpty() ? 0 : document.sections().size() + 1;
    }

    String fileTitle() {
        var title = document.title();
        return words.say("pdf.title", title.text(), title.number(), printable(title.subject()));
    }

    /** A fresh map each time: filling a report writes into it. */
    Map<String, Object> parameters(int pages) {
        var title = document.title();
        Map<String, Object> all = new HashMap<>();
        all.put(JRParameter.REPORT_LOCALE, words.locale());
        all.put(JRParameter.REPORT_RESOURCE_BUNDLE, words.bundle());
        all.put("pages", pages);
        all.put("bodyName", printable(document.body().name()));
        all.put("bodyAddress", printable(document.body().address()));
        all.put("title", printable(title.text()));
        all.put("subject", printable(title.subject()));
        all.put("standard", printable(title.standard()));
        all.put("identity", identity());
        all.put("running", printable(title.text()) + " " + title.number());
        all.put("clauses", String.join("  ·  ", document.clauses()));
        all.put("addressee", printable(String.join("\n", document.addressee())));
        all.put("demonstration", document.demonstration());
        var across = document.watermark();
        all.put("watermark", across == null ? null : new Watermark(across));
        all.put("watermarkWords", across);
        return all;
    }

    private String identity() {
        var title = document.title();
        var number = printable(title.number());
        return title.day() == null
                ? words.say("identity.draft", number, title.version(), title.state())
                : words.say("identity", number, title.version(), title.state(), title.day());
    }

    private void add(Section of) {
        section++;
        var title = printable(of.title());
        for (Block one : of.blocks()) {
            block++;
            if (one instanceof Fact fact) {
                line(length(fact.value(), "fact"), title, of.clause(), List.of(fact.label(), fact.value()));
            } else if (one instanceof Prose prose) {
                line(length(prose.text(), "prose"), title, of.clause(), List.of(prose.text()));
            } else if (one instanceof Table table) {
                table.rows().forEach(cells -> addRow(title, of.clause(), table, cells));
            }
        }
    }

    /** What is short stays on one page; what is long may break where a page ends. */
    private static String length(String text, String kind) {
        return text.length() > SHORT ? "long" + kind : kind;
    }

    private void addRow(String title, String clause, Table table, List<String> cells) {
        var row = line(table.columns().name().toLowerCase(Locale.ROOT), title, clause, cells);
        for (int i = 0; i < table.heads().size(); i++) {
            row.put("head" + (i + 1), printable(table.heads().get(i)));
        }
    }

    private void add(Signature signature) {
        block++;
        line(
                "signature",
                words.say("signatures"),
                null,
                List.of(
                        words.say("signed", signature.name(), signature.capacity(), signature.at()),
                        words.say("sha256", signature.sha256())));
    }

    private Map<String, Object> line(String kind, String title, String clause, List<String> cells) {
        Map<String, Object> row = new HashMap<>();
        row.put("kind", kind);
        row.put("section", section);
        row.put("block", block);
        row.put("sectionTitle", title);
        row.put("sectionClause", clause);
        for (int i = 0; i < cells.size(); i++) {
            row.put("cell" + (i + 1), printable(cells.get(i)));
        }
        rows.add(row);
        return row;
    }

    private String printable(String text) {
        var clean = Glyphs.replaced(text);
        replaced |= clean.indexOf(Glyphs.REPLACEMENT) >= 0;
        return clean;
    }
}
