package org.attesta.audit;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.attesta.access.Access;
import org.attesta.journal.JournalService;
import org.attesta.journal.NewEntry;
import org.attesta.shared.Inputs;
import org.attesta.shared.Role;
import org.attesta.shared.RuleViolation;

/** What planner, leader and auditors write into an audit. */
@Stateless
public class AuditDraftService {

    public static final Set<Role> WRITERS = Set.of(Role.PLAN, Role.AUDITOR);

    @Inject
    Audits audits;

    @Inject
    AuditService service;

    @Inject
    Access access;

    @Inject
    JournalService journal;

    @Inject
    Inputs inputs;

    /** @throws RuleViolation when a section is closed in this state, or not this person's to write */
    public AuditRow save(UUID id, long version, AuditDraft draft) {
        var audit = access.visible("audit", id, audits.locked(id));
        var actor = access.require("audit.save", WRITERS, audit);
        audit.expect(version);
        inputs.check(draft);
        var kept = audit.draft();
        var wanted = draft.over(kept);
        access.demand("audit.save", audit, DraftRules.changes(audit, kept, wanted, actor));
        audit.save(wanted);
        journal.write(NewEntry.done(actor, "audit.save", audit));
        audits.flush();
        return service.row(id);
    }

    /** The sections that the one who asks may write now. */
    public Set<DraftSection> writable(UUID id) {
        var audit = access.visible("audit", id, audits.byId(id));
        var actor = access.require("audit.read", AuditService.READERS, audit);
        var open = EnumSet.noneOf(DraftSection.class);
        for (var section : DraftSection.values()) {
            if (DraftRules.mayWrite(audit, section, actor)) {
                open.add(section);
            }
        }
        return open;
    }
}
