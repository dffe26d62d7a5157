package org.attesta.evidence;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/**
 * What other features need to know of a piece of evidence.
 *
 * @param revision the newest one
 */
public record EvidenceFacts(
        UUID id, String number, UUID clientId, String title, List<String> clauses, ReviewStatus status, int revision)
        implements Serializable {}
