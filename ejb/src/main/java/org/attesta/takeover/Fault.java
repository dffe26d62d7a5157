package org.attesta.takeover;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
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

    /** Their words say what a rule demands, not what is wrong. */
    private static final Set<String> RULED = Set.of("programme", "certificate", "certification", "finding");

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
        var words = Text.of(reason, args.toArray());
        boolean ruled = RULED.contains(reason.substring(0, reason.indexOf('.')));
        return new TakeoverProblem(sheet, row, column, value, ruled ? Text.of("takeover.demanded", words) : words);
    }
}
