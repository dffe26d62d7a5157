package org.attesta.audit;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.attesta.access.Access;
import org.attesta.journal.JournalService;
import org.attesta.journal.NewEntry;
import org.attesta.shared.Actor;
import org.attesta.shared.BusinessClock;
import org.attesta.shared.Condition;
import org.attesta.shared.Inputs;
import org.attesta.shared.NotVisible;
import org.attesta.shared.Role;
import org.attesta.shared.StaleVersion;
import org.attesta.shared.Text;

/** The checklist of an audit, item by item: auditors answer, experts comment, the client does not see it. */
@Stateless
public class ChecklistService {

    public static final Set<Role> READERS =
            Set.copyOf(EnumSet.of(Role.CM, Role.PLAN, Role.AUDITOR, Role.EXPERT, Role.DM, Role.AB));
    public static final Set<Role> WRITERS = Set.of(Role.AUDITOR);
    public static final Set<Role> COMMENTERS = Set.of(Role.EXPERT);

    private static final String RULE = "R-9.4.4";
    private static final String EXPERTS = "R-9.2.2.2.2";

    @Inject
    Audits audits;

    @Inject
    ChecklistAnswers answers;

    @Inject
    ChecklistView view;

    @Inject
    AuditPeople people;

    @Inject
    Access access;

    @Inject
    JournalService journal;

    @Inject
    Inputs inputs;

    @Inject
    BusinessClock clock;

    public List<ChecklistRow> of(UUID auditId) {
        var audit = access.visible("audit", auditId, audits.byId(auditId));
        access.require("checklist.read", READERS, audit);
        return rows(audit);
    }

    /** @param code of the item, or its id */
    public ChecklistRow item(UUID auditId, String code) {
        var audit = access.visible("audit", auditId, audits.byId(auditId));
        access.require("checklist.read", READERS, audit);
        return one(audit, code, names(audit));
    }

    /** Whether the visitor may answer now, for drawing the page. */
    public boolean mayAnswer(UUID auditId) {
        var audit = access.visible("audit", auditId, audits.byId(auditId));
        var actor = access.actor();
        return actor.hasAny(WRITERS) && answerable(audit, actor).stream().allMatch(Condition::met);
    }

    /** Whether the visitor may comment now, for drawing the page. */
    public boolean mayComment(UUID auditId) {
        var audit = access.visible("audit", auditId, audits.byId(auditId));
        var actor = access.actor();
        return actor.hasAny(COMMENTERS) && commentable(audit, actor).stream().allMatch(Condition::met);
    }

    private static List<Condition> answerable(Audit audit, Actor actor) {
        return List.of(
                Condition.block(RULE, DraftRules.audits(audit, actor), Text.of("audit.onlyAuditors")),
                Condition.block(RULE, audit.state() == AuditState.IN_PROGRESS, Text.of("audit.checklistClosed")));
    }

    private static List<Condition> commentable(Audit audit, Actor actor) {
        return List.of(
                Condition.block(EXPERTS, DraftRules.advises(audit, actor), Text.of("audit.onlyExperts")),
                Condition.block(EXPERTS, audit.state() == AuditState.IN_PROGRESS, Text.of("audit.checklistClosed")));
    }

    public ChecklistRow answer(UUID auditId, String code, long version, ItemAnswer given) {
        var audit = held(auditId);
        var actor = access.require("checklist.answer", WRITERS, audit);
        var answer = expected(audit, code, version);
        inputs.check(given);
        access.demand("checklist.answer", audit, answerable(audit, actor));
        answer.answer(given, actor.personId(), clock.today());
        return kept(audit, answer, "checklist.answer", actor);
    }

    /**
     * Several items that nobody has answered yet, as an auditor brings them from a notebook; each is kept and journalled
     * by itself.
     */
    public void answerAll(UUID auditId, Map<String, ItemAnswer> given) {
        var audit = held(auditId);
        var actor = access.require("checklist.answer", WRITERS, audit);
        var rows = rows(audit);
        given.values().forEach(inputs::check);
        access.demand("checklist.answer", audit, answerable(audit, actor));
        given.forEach((code, found) -> {
            var row = find(rows, code);
            if (row.version() != 0) {
                throw new StaleVersion(row.number(), 0, row.version());
            }
            var answer = new ChecklistAnswer(audit, row.code(), clock.now());
            answer.answer(found, actor.personId(), clock.today());
            answers.add(answer);
            journal.write(NewEntry.done(actor, "checklist.answer", answer));
        });
        answers.flush();
    }

    public ChecklistRow comment(UUID auditId, String code, long version, ItemComment given) {
        var audit = held(auditId);
        var actor = access.require("checklist.comment", COMMENTERS, audit);
        var answer = expected(audit, code, version);
        inputs.check(given);
        access.demand("checklist.comment", audit, commentable(audit, actor));
        answer.comment(given.comment());
        return kept(audit, answer, "checklist.comment", actor);
    }

    /** The audit is held, so that two first answers to one item come one after the other. */
    private Audit held(UUID auditId) {
        return access.visible("audit", auditId, audits.locked(auditId));
    }

    private ChecklistAnswer expected(Audit audit, String code, long version) {
        var row = one(audit, code, Map.of());
        if (row.version() != version) {
            throw new StaleVersion(row.number(), version, row.version());
        }
        return answers.of(audit.id(), row.code()).orElseGet(() -> new ChecklistAnswer(audit, row.code(), clock.now()));
    }

    private ChecklistRow kept(Audit audit, ChecklistAnswer answer, String what, Actor actor) {
        if (answers.byId(answer.id()).isEmpty()) {
            answers.add(answer);
        }
        journal.write(NewEntry.done(actor, what, answer));
        answers.flush();
        return one(audit, answer.code(), names(audit));
    }

    private List<ChecklistRow> rows(Audit audit) {
        return view.of(audit, names(audit));
    }

    private static ChecklistRow find(List<ChecklistRow> rows, String code) {
        return rows.stream()
                .filter(r -> r.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotVisible("checklist item", code));
    }

    private ChecklistRow one(Audit audit, String code, Map<UUID, String> names) {
        return view.one(audit, code, names).orElseThrow(() -> new NotVisible("checklist item", code));
    }

    private Map<UUID, String> names(Audit audit) {
        return people.names(audit.team().stream().map(Seat::personId).toList());
    }
}
