package org.attesta.evidence;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** A piece of evidence as it stands beside a clause. */
public record EvidenceChip(
        UUID id, String number, String title, String clause, int revision, Instant received, ReviewStatus status)
        implements Serializable {}
