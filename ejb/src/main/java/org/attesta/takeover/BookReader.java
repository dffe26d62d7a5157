package org.attesta.takeover;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a file of either kind: a workbook, or a ZIP with a CSV file for each sheet. */
final class BookReader {

    static final int MOST_ROWS = 100_000;

    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, SheetReader> sheets = new LinkedHashMap<>();

    private BookReader() {}

    /** @throws org.attesta.shared.BadInput for what is no such file at all, or too large to be looked into */
    static Book read(byte[] file) {
        return new BookReader().book(file);
    }

    private Book book(byte[] file) {
        var parts = Archive.open(file);
        if (parts.containsKey("xl/workbook.xml")) {
            XlsxReader.read(file, title -> title.equals(About.TITLE) ? new About(faults) : open(title));
        } else {
            parts.forEach(this::csv);
        }
        if (sheets.isEmpty()) {
            throw Archive.refused("takeover.noSheet");
        }
        var read = new LinkedHashMap<String, List<Line>>();
        sheets.forEach((title, reader) -> read.put(title, reader.lines()));
        var book = new Book(read, List.copyOf(faults));
        if (book.rows() > MOST_ROWS) {
            throw Archive.refused("takeover.tooManyRows", book.rows(), MOST_ROWS);
        }
        return book;
    }

    private void csv(String name, byte[] bytes) {
        var reader = open(name.endsWith(".csv") ? name.substring(0, name.length() - ".csv".length()) : name);
        if (reader == null) {
            return;
        }
        Optional<String> text = CsvReader.decode(bytes);
        if (text.isPresent()) {
            CsvReader.read(text.get(), reader);
        } else {
            var title = name.substring(0, name.length() - ".csv".length());
            faults.add(Fault.in(Sheet.named(title).orElseThrow(), 0, "", null, "takeover.encoding"));
        }
    }

    private SheetReader open(String title) {
        var sheet = Sheet.named(title);
        if (sheet.isEmpty()) {
            faults.add(new Fault(title, 0, "", null, "takeover.unknownSheet", List.of()));
            return null;
        }
        var reader = new SheetReader(sheet.get(), faults);
        if (sheets.put(title, reader) != null) {
            faults.add(Fault.in(sheet.get(), 0, "", null, "takeover.sheetTwice"));
        }
        return reader;
    }
}
