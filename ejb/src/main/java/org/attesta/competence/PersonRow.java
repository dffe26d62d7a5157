package org.attesta.competence;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.attesta.shared.Row;

/** A person as staff see them. */
public record PersonRow(
        UUID id,
        String number,
        long version,
        String state,
        Instant createdAt,
        @JsonUnwrapped PersonDraft draft) implements Row, Serializable {}
