package org.attesta.competence;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.attesta.shared.Row;

/** A declaration as staff see it. */
public record DeclarationRow(
        UUID id,
        String number,
        long version,
        DeclarationState state,
        Instant createdAt,
        UUID personId,
        String personName,
        UUID clientId,
        String clientName,
        LocalDate declaredOn,
        boolean conflict,
        String statement,
        LocalDate consultancyEnd,
        String note,
        String recordedBy,
        LocalDate clearedOn,
        String clearedBy,
        String clearReason)
        implements Row, Serializable {}
