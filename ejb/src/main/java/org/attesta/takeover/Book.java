package org.attesta.takeover;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * A file as it was read.
 *
 * @param sheets the rows by the title of the sheet
 * @param faults what could not be read as what it has to be
 */
record Book(Map<String, List<Line>> sheets, List<Fault> faults) implements Serializable {

    List<Line> lines(Sheet sheet) {
        return sheets.getOrDefault(sheet.title(), List.of());
    }

    int rows() {
        return sheets.values().stream().mapToInt(List::size).sum();
    }
}
