package org.attesta.audit;

import java.util.Map;
import java.util.UUID;

/** An audit as each side may see it. */
final class AuditViews {

    /** Names that a row shows beside ids. */
    record Names(String client, Map<UUID, String> people) {}

    private AuditViews() {}

    static AuditRow row(Audit a, Names names, boolean forStaff) {
        boolean told = forStaff || a.state().reported();
        return new AuditRow(
                a.id(),
                a.number(),
                a.version(),
                a.state(),
                a.createdAt(),
                a.kind(),
                a.clientId(),
                names.client(),
                a.programmeId(),
                a.standard(),
                a.checklistVersion(),
                a.repeatsId(),
                a.windowFrom(),
                a.windowTo(),
                a.requiredDays(),
                a.objectionUntil(),
                a.objections().all(),
                forStaff ? a.termination() : null,
                a.stage1Result(),
                a.reportIssuedOn(),
                told ? a.recommendation() : null,
                told ? a.recommendationText() : null,
                a.takenOver(),
                draft(a, names, forStaff));
    }

    private static AuditDraft draft(Audit a, Names names, boolean forStaff) {
        var named = a.draft()
                .withTeam(a.team().stream()
                        .map(s -> s.named(names.people().get(s.personId())))
                        .toList());
        if (forStaff) {
            return named;
        }
        return named.without(!a.teamSent(), !a.planSent(), !a.state().reported());
    }

    static AuditFacts facts(Audit a, Map<UUID, String> people) {
        var schedule = a.draft().schedule();
        return new AuditFacts(
                a.id(),
                a.number(),
                a.kind(),
                a.state(),
                a.clientId(),
                a.programmeId(),
                a.leadPersonId(),
                a.team().stream()
                        .map(s -> new TeamMember(s.personId(), people.get(s.personId()), s.part()))
                        .toList(),
                schedule.firstDay(),
                a.lastDayHeld(),
                a.reportIssuedOn(),
                a.stage1Result(),
                a.recommendation(),
                a.standard(),
                a.checklistVersion());
    }
}
