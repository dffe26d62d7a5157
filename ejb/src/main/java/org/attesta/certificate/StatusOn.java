package org.attesta.certificate;

import java.io.Serializable;
import java.time.LocalDate;
import org.attesta.certification.PublicStatus;

/** From {@code since} on a certificate had this status. */
public record StatusOn(PublicStatus status, LocalDate since) implements Serializable {}
