package org.attesta.takeover;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes the workbook that {@link BookReader} reads: every sheet with its head, dates and numbers as such. */
final class BookWriter {

    private BookWriter() {}

    /** Where the rows come from, a sheet at a time, and one row after the other. */
    interface Source {

        void rows(Sheet sheet, Consumer<Map<String, String>> into);
    }

    static void write(Source source, OutputStream out) throws IOException {
        try (var workbook = new Workbook(out, "Attesta", "1.0")) {
            for (var sheet : Sheet.values()) {
                var page = workbook.newWorksheet(sheet.title());
                head(sheet, page);
                var rows = new Rows(sheet, page);
                source.rows(sheet, rows::add);
                page.finish();
            }
            about(workbook.newWorksheet(About.TITLE));
        }
    }

    /** Rows of one sheet; what is written is let go of now and then. */
    private static final class Rows {

        private static final int HELD = 500;

        private final Sheet sheet;
        private final Worksheet page;
        private int row;

        Rows(Sheet sheet, Worksheet page) {
            this.sheet = sheet;
            this.page = page;
        }

        void add(Map<String, String> cells) {
            line(sheet, page, ++row, cells);
            if (row % HELD == 0) {
                try {
                    page.flush();
                } catch (IOException broken) {
                    throw new UncheckedIOException(broken);
                }
            }
        }
    }

    private static void about(Worksheet page) throws IOException {
        page.value(0, 0, "format");
        page.value(0, 1, About.FORMAT);
        page.value(1, 0, "version");
        page.value(1, 1, About.VERSION);
        for (int i = 0; i < About.NOTES.size(); i++) {
            page.value(2 + i, 0, "note");
            page.value(2 + i, 1, About.NOTES.get(i));
        }
        page.finish();
    }

    private static void head(Sheet sheet, Worksheet page) {
        for (int i = 0; i < sheet.columns().size(); i++) {
            page.value(0, i, sheet.columns().get(i).name());
            page.style(0, i).bold().set();
        }
        page.freezePane(0, 1);
    }

    private static void line(Sheet sheet, Worksheet page, int row, Map<String, String> cells) {
        for (int i = 0; i < sheet.columns().size(); i++) {
            var column = sheet.columns().get(i);
            var value = cells.get(column.name());
            if (value == null) {
                continue;
            }
            switch (column.kind()) {
                case TEXT, YES_NO -> page.value(row, i, value);
                case NUMBER -> page.value(row, i, Long.valueOf(value));
                case DECIMAL -> page.value(row, i, new BigDecimal(value));
                case DATE -> {
                    page.value(row, i, LocalDate.parse(value));
                    page.style(row, i).format("yyyy-MM-dd").set();
                }
            }
        }
    }
}
