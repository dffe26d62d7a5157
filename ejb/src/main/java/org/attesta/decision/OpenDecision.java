package org.attesta.decision;

import java.util.UUID;

/**
 * A file is put before the decision makers.
 *
 * @param auditId the surveillance audit to be reviewed; null for other questions
 * @param answers to the questions asked before, if the package was returned; may be null
 */
public record OpenDecision(
        DecisionKind kind,
        UUID certificationId,
        String certificationNumber,
        UUID clientId,
        String clientName,
        String standard,
        UUID programmeId,
        UUID applicationId,
        UUID auditId,
        Proposal proposal,
        String answers) {}
