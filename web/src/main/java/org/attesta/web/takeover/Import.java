package org.attesta.web.takeover;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.attesta.shared.Row;
import org.attesta.takeover.TakeoverRow;
import org.attesta.takeover.TakeoverState;

/**
 * A file to be taken over, as programs see it.
 *
 * @param problems everything that stands in the way, in the reader's language; null in lists
 */
public record Import(
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
        List<ImportProblem> problems)
        implements Row {

    /** Row 0 means the whole sheet, an empty column the whole row. */
    public record ImportProblem(String sheet, int row, String column, String value, String message) {}

    static Import of(TakeoverRow row, Locale reader) {
        return new Import(
                row.id(),
                row.number(),
                row.version(),
                row.state(),
                row.createdAt(),
                row.fileName(),
                row.sha256(),
                row.receivedBy(),
                row.clients(),
                row.sites(),
                row.people(),
                row.certificates(),
                row.cycles(),
                row.nonconformities(),
                row.doneBy(),
                row.doneOn(),
                row.problems() == null
                        ? null
                        : row.problems().stream()
                                .map(p -> new ImportProblem(
                                        p.sheet(),
                                        p.row(),
                                        p.column(),
                                        p.value(),
                                        p.message().in(reader)))
                                .toList());
    }
}
