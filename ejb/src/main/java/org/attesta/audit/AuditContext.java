package org.attesta.audit;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.attesta.programme.ProgrammeFacts;
import org.attesta.shared.Condition;

/**
 * Facts around an audit that others own.
 *
 * @param people of the team that is judged
 * @param stage1 the Stage 1 of the programme that counts for a later audit; null for a Stage 1 itself
 * @param cycle all audits of the programme, this one included, in the order in which they were opened
 * @param openItems codes of checklist items without an answer and without a reason why not, fieldwork only
 * @param unreported items answered as nonconform without a nonconformity on their clause, fieldwork only
 * @param report what the report says; empty before it is drafted
 * @param anyNonconformity at least one is issued; asked once the report is
 * @param others conditions that other features add to an arrow
 */
record AuditContext(
        ProgrammeFacts programme,
        AuditPolicy policy,
        Map<UUID, MemberFacts> people,
        AuditFacts stage1,
        List<AuditFacts> cycle,
        List<ChecklistRow> openItems,
        List<ChecklistRow> unreported,
        ReportDraft report,
        boolean anyNonconformity,
        BiFunction<String, AuditSituation, List<Condition>> others) {

    MemberFacts person(UUID id) {
        return people.getOrDefault(id, MemberFacts.UNKNOWN);
    }
}
