package org.attesta.evidence;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A revision as readers see it.
 *
 * @param coversFrom the period its contents are about, which has nothing to do with when they arrived
 * @param submittedAt null while it is put together
 * @param reason why it does not suffice; told to the client
 * @param comment what the auditor noted; never shown to the client
 */
public record RevisionRow(
        int revision,
        LocalDate coversFrom,
        LocalDate coversTo,
        Instant submittedAt,
        String submittedBy,
        ReviewStatus status,
        String reason,
        String comment,
        String reviewedBy,
        LocalDate reviewedOn,
        List<FileRow> files)
        implements Serializable {

    public RevisionRow {
        files = List.copyOf(files);
    }
}
