package org.attesta.due;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.attesta.shared.DueItem;
import org.attesta.shared.Rules;

/**
 * One thing that is due, as seen on a day.
 *
 * @param clause document and clause that set the day
 * @param daysLeft civil days until the last day; 0 on it, negative after it
 * @param overdue from the day after the last one
 */
public record DueRow(
        String kind,
        String rule,
        String clause,
        String type,
        UUID id,
        String number,
        UUID clientId,
        String clientName,
        LocalDate due,
        long daysLeft,
        boolean overdue)
        implements Serializable {

    static DueRow of(DueItem item, LocalDate on) {
        long left = ChronoUnit.DAYS.between(on, item.due());
        return new DueRow(
                item.kind(),
                item.rule(),
                Rules.clauseOf(item.rule()),
                item.type(),
                item.id(),
                item.number(),
                item.clientId(),
                item.clientName(),
                item.due(),
                left,
                left < 0);
    }
}
