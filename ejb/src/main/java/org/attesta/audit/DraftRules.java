package org.attesta.audit;

import java.util.ArrayList;
import java.util.List;
import org.attesta.shared.Actor;
import org.attesta.shared.Condition;
import org.attesta.shared.Role;
import org.attesta.shared.Text;

/** Which section of an audit who may write when. */
final class DraftRules {

    private DraftRules() {}

    /** One condition for every section that would change. */
    static List<Condition> changes(Audit audit, AuditDraft kept, AuditDraft wanted, Actor actor) {
        var all = new ArrayList<Condition>();
        for (var section : DraftSection.values()) {
            if (!wanted.of(section).equals(kept.of(section))) {
                all.add(condition(audit, section, actor));
            }
        }
        return all;
    }

    static boolean mayWrite(Audit audit, DraftSection section, Actor actor) {
        return section.openIn(audit.state()) && writes(audit, section, actor);
    }

    private static Condition condition(Audit audit, DraftSection section, Actor actor) {
        var name = Text.of("audit.section." + section);
        if (!section.openIn(audit.state())) {
            var state = Text.of("audit.state." + audit.state());
            return Condition.block(section.rule(), false, Text.of("audit.sectionClosed", name, state));
        }
        var words = Text.of("audit.sectionNotYours", name);
        return Condition.block(section.rule(), writes(audit, section, actor), words);
    }

    private static boolean writes(Audit audit, DraftSection section, Actor actor) {
        boolean leads = actor.has(Role.AUDITOR) && audit.ledBy(actor.personId());
        return switch (section.writers()) {
            case PLANNER -> actor.has(Role.PLAN);
            case PLANNER_OR_LEADER -> actor.has(Role.PLAN) || leads;
            case LEADER -> leads;
            case AUDITORS -> actor.has(Role.AUDITOR) && audits(audit, actor);
        };
    }

    /** True for whoever audits in this audit, under supervision too. */
    static boolean audits(Audit audit, Actor actor) {
        return audit.team().stream()
                .filter(s -> s.part().counts() || s.part() == Part.TRAINEE)
                .anyMatch(s -> s.personId().equals(actor.personId()));
    }

    static boolean advises(Audit audit, Actor actor) {
        return audit.team().stream()
                .anyMatch(s -> s.part() == Part.TECHNICAL_EXPERT && s.personId().equals(actor.personId()));
    }
}
