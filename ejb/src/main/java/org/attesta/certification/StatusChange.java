package org.attesta.certification;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** From {@code since} on the certification was in this state; {@code reason} is what the client was told. */
public record StatusChange(CertificationState state, LocalDate since, UUID decisionId, String reason)
        implements Serializable {}
