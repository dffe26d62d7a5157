package org.attesta.audit;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.attesta.shared.Row;

/** A report as readers see it; {@code id} is the audit's. */
public record ReportRow(
        UUID id,
        String number,
        long version,
        String state,
        Instant createdAt,
        UUID clientId,
        String language,
        LocalDate issuedOn,
        @JsonUnwrapped ReportDraft content)
        implements Row, Serializable {}
