package org.attesta.checklist;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.attesta.shared.Row;

/**
 * A version of the body's own.
 *
 * @param name what audits call it, such as {@code 2027.1}
 * @param items how many
 * @param sha256 of its content as canonical JSON
 * @param before the version that it follows or would follow; null in lists
 * @param inForceFrom the first day whose audits pin it; null until it is published
 * @param reason why it was put in force
 */
public record ChecklistVersionRow(
        UUID id,
        String number,
        long version,
        ChecklistState state,
        Instant createdAt,
        String name,
        String standard,
        int items,
        String sha256,
        String before,
        String uploadedBy,
        LocalDate inForceFrom,
        LocalDate publishedOn,
        String publishedBy,
        String reason)
        implements Row, Serializable {}
