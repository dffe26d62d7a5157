package org.attesta.client;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.attesta.shared.Row;

/** An organisation as readers see it. */
public record ClientRow(
        UUID id,
        String number,
        long version,
        String state,
        Instant createdAt,
        @JsonUnwrapped ClientDraft draft) implements Row, Serializable {}
