package org.attesta.takeover;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** A workbook, row by row. */
final class XlsxReader {

    /** Of Excel's own formats, those that show a day. */
    private static final String DAY_LETTERS = "(?s).*[yYdD].*";

    private XlsxReader() {}

    /** What is done with each sheet's rows. */
    interface Sheets {
        RowReader open(String title);
    }

    static void read(byte[] file, Sheets sheets) {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, true))) {
            for (var sheet : book.getSheets().toList()) {
                var reader = sheets.open(sheet.getName());
                if (reader != null) {
                    try (var rows = sheet.openStream()) {
                        rows.forEach(row -> reader.row(row.getRowNum(), cells(row)));
                    }
                }
            }
        } catch (IOException | RuntimeException broken) {
            throw Archive.refused("takeover.noFile");
        }
    }

    private static List<Cell> cells(Row row) {
        var cells = new ArrayList<Cell>();
        for (int i = 0; i < row.getCellCount(); i++) {
            cells.add(row.getOptionalCell(i).map(XlsxReader::cell).orElse(null));
        }
        return cells;
    }

    private static Cell cell(org.dhatim.fastexcel.reader.Cell cell) {
        if (cell.getFormula() != null) {
            return new Cell("=" + cell.getFormula(), "takeover.formula");
        }
        return switch (cell.getType()) {
            case FORMULA -> new Cell(cell.getRawValue(), "takeover.formula");
            case ERROR -> new Cell(cell.getRawValue(), "takeover.errorCell");
            case BOOLEAN -> Cell.of(cell.asBoolean() ? "yes" : "no");
            case NUMBER -> number(cell);
            case STRING -> Cell.of(cell.asString());
            case EMPTY -> Cell.of("");
        };
    }

    private static Cell number(org.dhatim.fastexcel.reader.Cell cell) {
        var format = cell.getDataFormatString();
        if (format == null || !format.replaceAll("\\[[^\\]]*\\]|\"[^\"]*\"", "").matches(DAY_LETTERS)) {
            return Cell.of(cell.asNumber().stripTrailingZeros().toPlainString());
        }
        var moment = cell.asDate();
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? Cell.of(moment.toLocalDate().toString())
                : new Cell(moment.toString(), "takeover.noDate");
    }
}
