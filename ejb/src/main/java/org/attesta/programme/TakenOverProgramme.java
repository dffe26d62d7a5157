package org.attesta.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attesta.shared.TakenOver;

/**
 * A cycle that runs already.
 *
 * @param decidedOn the decision that it counts from
 * @param endsOn its last day, which need not follow from that decision
 * @param audits what of it was held, and what is planned
 */
public record TakenOverProgramme(
        UUID applicationId,
        UUID clientId,
        String standard,
        LocalDate decidedOn,
        LocalDate endsOn,
        List<PlannedAuditFacts> audits,
        TakenOver takenOver) {}
