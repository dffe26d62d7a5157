package org.attesta.takeover;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Makes lines of the rows of one sheet; the first row names the columns, in any order. */
final class SheetReader implements RowReader {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}");

    private static final Pattern DECIMAL = Pattern.compile("\\d{1,6}(\\.\\d{1,2})?");

    private final Sheet sheet;
    private final List<Fault> faults;
    private final List<Line> lines = new ArrayList<>();
    private Map<Integer, Sheet.Column> columns;

    SheetReader(Sheet sheet, List<Fault> faults) {
        this.sheet = sheet;
        this.faults = faults;
    }

    @Override
    public void row(int number, List<Cell> cells) {
        if (columns == null) {
            head(number, cells);
        } else if (cells.stream().anyMatch(SheetReader::says)) {
            lines.add(line(number, cells));
        }
    }

    private static boolean says(Cell cell) {
        return cell != null
                && (cell.trouble() != null
                        || cell.text() != null && !cell.text().isBlank());
    }

    private void head(int number, List<Cell> cells) {
        columns = new HashMap<>();
        var seen = new HashSet<String>();
        for (int i = 0; i < cells.size(); i++) {
            var title = cells.get(i) == null || cells.get(i).text() == null
                    ? ""
                    : cells.get(i).text().strip();
            var column = sheet.column(title);
            if (column.isEmpty() && !title.isEmpty()) {
                faults.add(Fault.in(sheet, number, title, title, "takeover.unknownColumn"));
            } else if (column.isPresent() && !seen.add(title)) {
                faults.add(Fault.in(sheet, number, title, title, "takeover.columnTwice"));
            } else if (column.isPresent()) {
                columns.put(i, column.get());
            }
        }
        sheet.columns().stream()
                .filter(c -> !seen.contains(c.name()))
                .forEach(c -> faults.add(Fault.in(sheet, number, c.name(), null, "takeover.columnMissing")));
    }

    private Line line(int number, List<Cell> cells) {
        var values = new HashMap<String, String>();
        for (int i = 0; i < cells.size(); i++) {
            var cell = cells.get(i);
            var column = columns.get(i);
            if (!says(cell)) {
                continue;
            }
            if (column == null) {
                faults.add(Fault.in(sheet, number, "", cell.text(), "takeover.besideColumns"));
            } else if (cell.trouble() != null) {
                faults.add(Fault.in(sheet, number, column.name(), cell.text(), cell.trouble()));
            } else {
                keep(number, column, cell.text().strip(), values);
            }
        }
        return new Line(number, values);
    }

    private void keep(int number, Sheet.Column column, String text, Map<String, String> values) {
        var trouble = switch (column.kind()) {
            case TEXT -> null;
            case DATE -> isDay(text) ? null : "takeover.noDate";
            case NUMBER -> WHOLE.matcher(text).matches() ? null : "takeover.noNumber";
            case DECIMAL -> DECIMAL.matcher(text).matches() ? null : "takeover.noDecimal";
            case YES_NO -> text.equals("yes") || text.equals("no") ? null : "takeover.noYesNo";
        };
        if (trouble == null) {
            values.put(column.name(), text);
        } else {
            faults.add(Fault.in(sheet, number, column.name(), text, trouble));
        }
    }

    private static boolean isDay(String text) {
        try {
            return DAY.matcher(text).matches() && LocalDate.parse(text) != null;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    List<Line> lines() {
        return lines;
    }
}
