package org.attesta.client;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.attesta.shared.Row;

/** A site as readers see it. */
public record SiteRow(
        UUID id,
        String number,
        long version,
        String state,
        Instant createdAt,
        UUID clientId,
        @JsonUnwrapped SiteDraft draft)
        implements Row, Serializable {}
