package org.attesta.takeover;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes the workbook that {@link BookReader} reads: every sheet with its head, dates and numbers as such. */
final class BookWriter {

    private BookWriter() {}

    static void write(Book book, OutputStream out) throws IOException {
        try (var workbook = new Workbook(out, "Attesta", "1.0")) {
            for (var sheet : Sheet.values()) {
                var page = workbook.newWorksheet(sheet.title());
                head(sheet, page);
                int row = 1;
                for (var line : book.lines(sheet)) {
                    line(sheet, page, row++, line);
                }
                page.finish();
            }
            about(workbook.newWorksheet(About.TITLE));
        }
    }

    private static void about(Worksheet page) throws IOException {
        page.value(0, 0, "format");
        page.value(0, 1, About.FORMAT);
        page.value(1, 0, "version");
        page.value(1, 1, About.VERSION);
        page.finish();
    }

    private static void head(Sheet sheet, Worksheet page) {
        for (int i = 0; i < sheet.columns().size(); i++) {
            page.value(0, i, sheet.columns().get(i).name());
            page.style(0, i).bold().set();
        }
        page.freezePane(0, 1);
    }

    private static void line(Sheet sheet, Worksheet page, int row, Line line) {
        for (int i = 0; i < sheet.columns().size(); i++) {
            var column = sheet.columns().get(i);
            var value = line.cell(column.name());
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
