package org.attesta.reports;

import java.time.LocalDate;
import java.util.List;

/**
 * A document in the style of the house: letters, plans, reports, sheets and agreements. All texts are in the language of
 * the document already; a character that no font has is printed as {@code U+FFFD}, and the document says so at its end.
 *
 * @param clauses what asks for the document, such as "ISO/IEC 17021-1:2015 9.2.3.2"
 * @param addressee lines of a letter's address; empty where the document is no letter
 * @param demonstration words on top of every page of a demonstration; else null
 * @param watermark words across every page, such as "DRAFT"; else null
 */
public record HouseDocument(
        Body body,
        Title title,
        List<String> clauses,
        List<String> addressee,
        List<Section> sections,
        List<Signature> signatures,
        String demonstration,
        String watermark) {

    public HouseDocument {
        Required.value("body", body);
        Required.value("title", title);
        clauses = List.copyOf(clauses);
        addressee = List.copyOf(addressee);
        sections = List.copyOf(sections);
        signatures = List.copyOf(signatures);
    }

    /** The certification body as it stands on top. */
    public record Body(String name, String address) {
        public Body {
            Required.value("body.name", name);
            Required.value("body.address", address);
        }
    }

    /**
     * What tells this document from every other.
     *
     * @param text what it is, such as "Audit plan"
     * @param subject whom or what it is about, such as the client's name
     * @param version of the record that it was made from
     * @param state of the document in words, such as "issued"
     * @param day of issue; null while it is a draft
     * @param made the date of the file
     */
    public record Title(
            String text,
            String subject,
            String standard,
            String number,
            long version,
            String state,
            LocalDate day,
            LocalDate made) {
        public Title {
            Required.value("title.text", text);
            Required.value("title.subject", subject);
            Required.value("title.standard", standard);
            Required.value("title.number", number);
            Required.value("title.state", state);
            Required.value("title.made", made);
        }
    }

    /**
     * A titled part.
     *
     * @param clause what asks for it; null where nothing does
     */
    public record Section(String title, String clause, List<Block> blocks) {
        public Section {
            Required.value("section.title", title);
            blocks = List.copyOf(blocks);
        }
    }

    /** What a part is made of. */
    public sealed interface Block permits Fact, Prose, Table {}

    /** A label and what it names. */
    public record Fact(String label, String value) implements Block {
        public Fact {
            Required.value("fact.label", label);
            Required.value("fact.value", value);
        }
    }

    /** Running text; line breaks stay. */
    public record Prose(String text) implements Block {
        public Prose {
            Required.value("prose.text", text);
        }
    }

    /** A table whose heads come again on every page it reaches. */
    public record Table(Columns columns, List<String> heads, List<List<String>> rows) implements Block {
        public Table {
            Required.value("table.columns", columns);
            heads = List.copyOf(heads);
            rows = rows.stream().map(List::copyOf).toList();
            Required.that(heads.size() == columns.count(), "table.heads are not as many as its columns");
            Required.that(
                    rows.stream().allMatch(r -> r.size() == columns.count()),
                    "table.rows are not as wide as its columns");
        }
    }

    /** How wide the columns of a table are. */
    public enum Columns {
        /** Number, name, and a text. */
        NUMBERED(3),
        /** Two short ones and a text. */
        THREE(3),
        /** Time, text, and two of middle width. */
        AGENDA(4),
        /** Day, step, person, words. */
        STEPS(4),
        /** Number, kind, clause, and a long text. */
        FINDINGS(4);

        private final int count;

        Columns(int count) {
            this.count = count;
        }

        int count() {
            return count;
        }
    }

    /**
     * A person's click under what was signed.
     *
     * @param capacity for whom or as what, such as "For the client"
     * @param at the moment in words, with its zone
     * @param sha256 of what was signed
     */
    public record Signature(String capacity, String name, String at, String sha256) {
        public Signature {
            Required.value("signature.capacity", capacity);
            Required.value("signature.name", name);
            Required.value("signature.at", at);
            Required.value("signature.sha256", sha256);
        }
    }
}
