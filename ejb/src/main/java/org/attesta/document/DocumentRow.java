package org.attesta.document;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attesta.shared.Row;

/**
 * A document of a record as readers see it listed.
 *
 * @param id the same for the same kind of document of the same record
 * @param day of issue; null while it is a draft
 * @param signatures in the order in which they were given
 * @param check null while nobody has signed
 */
public record DocumentRow(
        UUID id,
        String number,
        long version,
        DocumentState state,
        Instant createdAt,
        UUID clientId,
        DocumentKind kind,
        LocalDate day,
        List<SignatureRow> signatures,
        SignatureCheck check)
        implements Row, Serializable {}
