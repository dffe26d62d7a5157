package org.attesta.takeover;

import java.util.List;

/** The sheet that says which template a workbook is; one without it is taken for the present version. */
final class About implements RowReader {

    static final String TITLE = "about";
    static final String FORMAT = "attesta-takeover";
    static final int VERSION = 1;

    private final List<Fault> faults;

    About(List<Fault> faults) {
        this.faults = faults;
    }

    @Override
    public void row(int number, List<Cell> cells) {
        if (cells.size() < 2 || cells.get(0) == null || cells.get(1) == null) {
            return;
        }
        var said = cells.get(1).text();
        var expected = switch (String.valueOf(cells.get(0).text())) {
            case "format" -> FORMAT;
            case "version" -> String.valueOf(VERSION);
            default -> said;
        };
        if (!expected.equals(said)) {
            faults.add(new Fault(TITLE, number, "", said, "takeover.otherVersion", List.of(String.valueOf(VERSION))));
        }
    }
}
