package org.attesta.takeover;

import java.util.List;

/** Takes the rows of one sheet, the first of them included. */
interface RowReader {

    /** @param number as the spreadsheet counts it, the first being 1 */
    void row(int number, List<Cell> cells);
}
