package org.attesta.decision;

import java.io.Serializable;
import java.util.UUID;

/**
 * The decision on a certification that is asked for now.
 *
 * @param auditId the surveillance audit that is reviewed; null for other questions
 * @param awaitsAnswer true while it lies with the proposer, who has not answered the questions
 */
public record OpenFile(UUID id, DecisionState state, DecisionKind kind, UUID auditId, boolean awaitsAnswer)
        implements Serializable {}
