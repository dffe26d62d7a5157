package org.attesta.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.attesta.journal.JournalService;
import org.attesta.journal.NewEntry;
import org.attesta.journal.Outcome;
import org.attesta.shared.Act;
import org.attesta.shared.Actor;
import org.attesta.shared.Condition;
import org.attesta.shared.Inputs;
import org.attesta.shared.Lifecycle;
import org.attesta.shared.Reasoned;
import org.attesta.shared.Role;
import org.attesta.shared.RuleViolation;
import org.attesta.shared.Situation;
import org.attesta.shared.Text;
import org.attesta.shared.Transition;

/**
 * The one way from state to state: role, version, what was typed, state, conditions, effect, journal, in this order. What it lets
 * through is journalled with the judged conditions in the same transaction; what it refuses, in one of its own.
 */
@ApplicationScoped
public class Passage {

    @Inject
    Access access;

    @Inject
    JournalService journal;

    @Inject
    Inputs inputs;

    /**
     * @throws org.attesta.shared.Forbidden no role of the actor can ever do this
     * @throws org.attesta.shared.StaleVersion the record is not the one that was read
     * @throws org.attesta.shared.BadInput what was typed cannot be understood
     * @throws RuleViolation the role may, but not this person or not this record now
     */
    public <S extends Situation> void pass(Lifecycle<S> lifecycle, S situation, Act act) {
        var record = situation.subject();
        var what = lifecycle.type() + "." + act.action();
        var actor = access.require(what, everAllowed(lifecycle, act.action()), record);
        record.expect(act.expectedVersion());
        inputs.check(act.command());
        inputs.check("reasons", act.reasons());
        var from = record.stateName();
        Transition<S> arrow = null;
        List<Condition> judged = List.of();
        try {
            arrow = arrowFor(lifecycle, act.action(), from, actor);
            judged = arrow.judgeAll(situation, act.command());
            refuseUnmet(judged, act);
            arrow.apply(situation, act.command());
        } catch (RuleViolation refused) {
            journal.writeRefusal(
                    entry(situation, act, what, arrow, from, from, Outcome.REFUSED, refused.violations(), actor));
            throw refused;
        }
        journal.write(entry(situation, act, what, arrow, from, record.stateName(), Outcome.DONE, judged, actor));
    }

    /** The roles that may take an action from some state. */
    public static Set<Role> everAllowed(Lifecycle<?> lifecycle, String action) {
        var roles = EnumSet.noneOf(Role.class);
        lifecycle.arrowsOf(action).forEach(t -> roles.addAll(t.by()));
        return roles;
    }

    private static <S extends Situation> Transition<S> arrowFor(
            Lifecycle<S> lifecycle, String action, String state, Actor actor) {
        var arrow = lifecycle.arrow(action, state);
        if (arrow.isEmpty() || !actor.hasAny(arrow.get().by())) {
            var rule = arrow.orElseGet(() -> lifecycle.arrowsOf(action).get(0)).id();
            throw new RuleViolation(rule, Text.of("shared.wrongState", Text.of(lifecycle.type() + ".state." + state)));
        }
        return arrow.get();
    }

    private static void refuseUnmet(List<Condition> judged, Act act) {
        var unmet = new ArrayList<Condition>();
        for (var c : judged) {
            if (c.blocks()) {
                unmet.add(c);
            } else if (!c.met() && blank(act.reasons().get(c.rule()))) {
                unmet.add(new Condition(
                        c.rule(),
                        c.clause(),
                        c.level(),
                        false,
                        Text.of("shared.warningNeedsReason", c.message()),
                        c.proof()));
            }
        }
        if (!unmet.isEmpty()) {
            throw new RuleViolation(unmet);
        }
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    private static NewEntry entry(
            Situation situation,
            Act act,
            String what,
            Transition<?> arrow,
            String from,
            String to,
            Outcome outcome,
            List<Condition> judged,
            Actor actor) {
        var record = situation.subject();
        var reason = act.command() instanceof Reasoned reasoned ? reasoned.reason() : null;
        return new NewEntry(
                actor,
                arrow == null ? actor.mainRole() : actor.actingAs(arrow.by()),
                what,
                arrow == null ? null : arrow.id(),
                record.type(),
                record.id(),
                record.number(),
                record.clientId(),
                from,
                to,
                outcome,
                reason,
                judged,
                act.reasons());
    }
}
