package org.attesta.takeover;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.attesta.shared.Text;

/**
 * Something in the file that cannot be taken over, as it is kept with it.
 *
 * @param row 0 where the whole sheet is meant
 * @param column empty where the whole row is meant
 * @param reason key of the words
 */
record Fault(String sheet, int row, String column, String value, String reason, List<String> args)
        implements Serializable {

    private static final int LONGEST_VALUE = 100;

    static Fault in(Sheet sheet, int row, String column, String value, String reason, Object... args) {
        var shown = value == null || value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE) + "…";
        return new Fault(
                sheet.title(),
                row,
                column,
                shown,
                reason,
                Arrays.stream(args).map(String::valueOf).toList());
    }

    TakeoverProblem problem() {
        return new TakeoverProblem(sheet, row, column, value, Text.of(reason, args.toArray()));
    }
}
