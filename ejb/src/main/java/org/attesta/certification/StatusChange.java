package org.attesta.certification;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * From {@code since} on the certification was in this state.
 *
 * @param reason what the client was told, or what it asked for
 * @param requestedOn day of the client's written request; null where it asked for nothing
 */
public record StatusChange(
        CertificationState state, LocalDate since, UUID decisionId, String reason, LocalDate requestedOn)
        implements Serializable {}
