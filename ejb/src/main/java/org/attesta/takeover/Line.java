package org.attesta.takeover;

import java.io.Serializable;
import java.util.Map;

/**
 * A row of a sheet that says something.
 *
 * @param row as the spreadsheet counts it, the first being 1
 * @param cells by column; what is empty is left out
 */
record Line(int row, Map<String, String> cells) implements Serializable {

    Line {
        cells = Map.copyOf(cells);
    }

    /** Null where nothing stands. */
    String cell(String column) {
        return cells.get(column);
    }
}
