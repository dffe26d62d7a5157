package org.attesta.audit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attesta.programme.CycleStep;
import org.attesta.shared.TakenOver;

/**
 * An audit that was held before the takeover.
 *
 * @param step its place in the cycle; a recertification is the one that the cycle began with
 * @param days auditor days as they were determined
 * @param team who took part, in whatever part: they decide nothing about the cycle (9.5.1.1)
 */
public record TakenOverAudit(
        UUID programmeId,
        UUID clientId,
        String standard,
        CycleStep step,
        LocalDate from,
        LocalDate to,
        BigDecimal days,
        List<UUID> siteIds,
        List<Seat> team,
        TakenOver takenOver) {

    NewAudit held(String checklistVersion) {
        var draft = new AuditDraft(new Schedule(from, to, siteIds, null), null, team, null, null, null, null, null);
        return new NewAudit(
                programmeId,
                clientId,
                type(),
                step == CycleStep.RECERTIFICATION ? null : step,
                standard,
                checklistVersion,
                null,
                from,
                to,
                days,
                draft.over(AuditDraft.EMPTY));
    }

    private AuditType type() {
        return switch (step) {
            case STAGE1 -> AuditType.STAGE1;
            case STAGE2 -> AuditType.STAGE2;
            case SURVEILLANCE_1, SURVEILLANCE_2 -> AuditType.SURVEILLANCE;
            case RECERTIFICATION -> AuditType.RECERTIFICATION;
        };
    }
}
