package org.attesta.takeover;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attesta.shared.Row;

/**
 * A file to be taken over, as staff see it.
 *
 * @param clients number of rows in the sheet, as with the others
 * @param problems everything that stands in the way at this moment; null in lists
 */
public record TakeoverRow(
        UUID id,
        String number,
        long version,
        TakeoverState state,
        Instant createdAt,
        String fileName,
        String sha256,
        String receivedBy,
        int clients,
        int sites,
        int people,
        int certificates,
        int cycles,
        int nonconformities,
        String doneBy,
        LocalDate doneOn,
        List<TakeoverProblem> problems)
        implements Row, Serializable {}
