package org.attesta.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.attesta.checklist.Checklists;
import org.attesta.standard.ChecklistItem;
import org.attesta.standard.Clause;

/** The items of an audit's pinned checklist, each with what was found. */
@ApplicationScoped
class ChecklistView {

    @Inject
    Checklists checklists;

    @Inject
    ChecklistAnswers answers;

    List<ChecklistRow> of(Audit audit, Map<UUID, String> names) {
        var given = answers.of(audit.id());
        return checklists.of(audit.checklistVersion()).itemsFor(audit.kind().name()).stream()
                .map(item -> row(audit, item, given.get(item.code()), names))
                .toList();
    }

    /** One of them, by the code of the item or by its own id. */
    Optional<ChecklistRow> one(Audit audit, String wanted, Map<UUID, String> names) {
        return checklists.of(audit.checklistVersion()).itemsFor(audit.kind().name()).stream()
                .filter(item -> item.code().equals(wanted)
                        || ChecklistAnswer.idOf(audit.id(), item.code())
                                .toString()
                                .equals(wanted))
                .findFirst()
                .map(item ->
                        row(audit, item, answers.of(audit.id(), item.code()).orElse(null), names));
    }

    /** Items that are neither settled nor excused by a deviation with its reason. */
    List<ChecklistRow> open(Audit audit) {
        var deviations = audit.draft().deviations();
        return of(audit, Map.of()).stream()
                .filter(row -> !row.settled())
                .filter(row -> due(audit, row.item()))
                .filter(row -> deviations.stream().noneMatch(d -> excuses(d, row.item())))
                .toList();
    }

    /** Items whose answer says nonconform while no nonconformity says so of their clause. */
    List<ChecklistRow> unreported(Audit audit, List<String> nonconformClauses) {
        return of(audit, Map.of()).stream()
                .filter(row -> row.result() == ItemResult.NONCONFORM)
                .filter(row -> nonconformClauses.stream().noneMatch(c -> concerns(Clause.of(c), row.item())))
                .toList();
    }

    /** An item without a clause of the standard serves the rules for certification only: any clause may carry it. */
    static boolean concerns(Clause clause, ChecklistItem item) {
        return item.clause() == null || item.clause().within(clause) || clause.within(item.clause());
    }

    /**
     * A surveillance audit looks at part of the system ({@code ISO/IEC 17021-1:2015, 9.6.2.2}): at its own topics always,
     * at the questions of Stage 2 where its agenda names their clause.
     */
    private static boolean due(Audit audit, ChecklistItem item) {
        return audit.kind() != AuditType.SURVEILLANCE
                || !item.usedIn(AuditType.STAGE2.name())
                || audit.draft().plan().agenda().stream()
                        .flatMap(a -> a.clauses().stream())
                        .filter(Clause::isWellFormed)
                        .anyMatch(c -> item.clause() != null && item.clause().within(Clause.of(c)));
    }

    private static ChecklistRow row(Audit audit, ChecklistItem item, ChecklistAnswer a, Map<UUID, String> names) {
        var id = ChecklistAnswer.idOf(audit.id(), item.code());
        if (a == null) {
            return new ChecklistRow(
                    id, item.code(), 0, audit.createdAt(), item, null, null, null, null, null, null, null);
        }
        return new ChecklistRow(
                id,
                item.code(),
                a.version(),
                a.createdAt(),
                item,
                a.result(),
                a.note(),
                a.reason(),
                a.personId(),
                a.personId() == null ? null : names.get(a.personId()),
                a.answeredOn(),
                a.comment());
    }

    /** The objectives of a Stage 1 and the topics of a surveillance are all answered (9.3.1.2.2, 9.6.2.2). */
    static boolean excuses(Deviation deviation, ChecklistItem item) {
        if (!deviation.reasoned() || item.kind().mandatory()) {
            return false;
        }
        var subject = deviation.subject().strip();
        if (item.code().equals(subject) || item.code().startsWith(subject + "-")) {
            return true;
        }
        return item.clause() != null
                && Clause.isWellFormed(subject)
                && item.clause().within(Clause.of(subject));
    }
}
