package org.attesta.document;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A signature as readers see it.
 *
 * @param signedAt the moment of the click, by the system's clock
 * @param signedOn the same as business date
 * @param sha256 of the content that was signed, as canonical JSON
 */
public record SignatureRow(Capacity capacity, String name, Instant signedAt, LocalDate signedOn, String sha256)
        implements Serializable {}
