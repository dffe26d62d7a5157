package org.attesta.audit;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.attesta.shared.Row;
import org.attesta.standard.ChecklistItem;

/**
 * One item of an audit's checklist with what was found.
 *
 * @param id of the item in this audit; the same as long as the audit keeps its checklist
 * @param version 0 while nobody has answered
 * @param result null while nobody has answered
 * @param reason why it was not audited or does not apply
 * @param comment of a technical expert
 */
public record ChecklistRow(
        UUID id,
        String number,
        long version,
        Instant createdAt,
        ChecklistItem item,
        ItemResult result,
        String note,
        String reason,
        UUID personId,
        String personName,
        LocalDate answeredOn,
        String comment)
        implements Row, Serializable {

    public String code() {
        return item.code();
    }

    public boolean answered() {
        return result != null;
    }

    /** True when nothing more has to be said about the item. */
    public boolean settled() {
        if (result == null || !result.needsReason()) {
            return result != null;
        }
        return !item.kind().mandatory() && reason != null && !reason.isBlank();
    }
}
