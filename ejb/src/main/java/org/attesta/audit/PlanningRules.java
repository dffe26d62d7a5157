package org.attesta.audit;

import static org.attesta.shared.Condition.block;
import static org.attesta.shared.Condition.warn;
import static org.attesta.shared.Inputs.filled;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.attesta.shared.Condition;
import org.attesta.shared.Role;
import org.attesta.shared.Text;

/** The agreement on team, plan and dates with the client (ISO/IEC 17021-1 9.2.3): arrows U3 to U6 and U14 to U19. */
final class PlanningRules {

    private PlanningRules() {}

    /** U3. */
    static List<Condition> noOpenObjection(AuditSituation s) {
        return List.of(block("R-9.2.3.5", s.subject().objections().open().isEmpty(), Text.of("audit.noObjection")));
    }

    /** U3 without the client's word: the window for objections is over. */
    static List<Condition> windowOver(AuditSituation s) {
        var until = s.subject().objectionUntil();
        var all = new ArrayList<>(noOpenObjection(s));
        all.add(block("R-9.2.3.5", until != null && s.today().isAfter(until), Text.of("audit.windowOver", until)));
        return all;
    }

    static List<Condition> mayObject(AuditSituation s) {
        var until = s.subject().objectionUntil();
        return List.of(
                block("R-9.2.3.5", until != null && !s.today().isAfter(until), Text.of("audit.windowOpen", until)));
    }

    static List<Condition> objectionOpen(AuditSituation s) {
        return List.of(block("R-9.2.3.5", s.subject().objections().open().isPresent(), Text.of("audit.objectionOpen")));
    }

    static List<Condition> objection(AuditSituation s, ObjectToTeam given) {
        boolean member = given == null
                || given.personId() == null
                || s.team().stream().anyMatch(seat -> seat.personId().equals(given.personId()));
        return List.of(
                block("R-9.2.3.5", given != null && filled(given.reason()), Text.of("shared.reason")),
                block("R-9.2.3.5", member, Text.of("audit.objectionMember")));
    }

    static List<Condition> replaced(AuditSituation s, ReplaceTeam given) {
        return List.of(block("R-9.2.3.5", given != null && filled(given.reason()), Text.of("shared.reason")));
    }

    /** U17: replaced by whom. */
    static List<Condition> exchanged(AuditSituation s, ReplaceTeam given) {
        var all = new ArrayList<>(replaced(s, given));
        all.add(block("R-9.2.2.1.1", given != null && given.team() != null, Text.of("audit.teamGiven")));
        all.addAll(holidaysOfWindow(s));
        return all;
    }

    /** U5: the six contents of a plan, its lead time, and the team still fit on the days it names. */
    static List<Condition> plan(AuditSituation s) {
        var draft = s.draft();
        var all = new ArrayList<>(leaderOf(s, "U5"));
        all.add(block("R-9.2.3.2a", draft.basis().hasMandatoryObjectives(), Text.of("audit.planObjectives")));
        all.add(block("R-9.2.3.2b", filled(draft.basis().criteria()), Text.of("audit.planCriteria")));
        all.add(block(
                "R-9.2.3.2c",
                draft.basis().scopeUnits().stream().anyMatch(unit -> filled(unit)),
                Text.of("audit.planScope")));
        all.add(discussed(s));
        all.add(block("R-9.2.3.2d", datedAndPlaced(draft), Text.of("audit.planDates")));
        all.add(inScope(s));
        all.add(block("R-9.2.3.2e", positive(draft.plan().onSiteDays()), Text.of("audit.planDuration")));
        all.add(block("R-9.2.3.2f", everyAuditorHasWork(s), Text.of("audit.planRoles")));
        all.add(block("R-9.2.3.2f", filled(draft.plan().accompanying()), Text.of("audit.planAccompanying")));
        all.add(block("MD4", !draft.plan().remote() || filled(draft.plan().ictRisks()), Text.of("audit.planRemote")));
        all.addAll(TeamRules.stillFit(s));
        all.add(leadTime(s));
        all.addAll(holidays(s, "R-9.2.3.4", s.today(), s.draft().schedule().firstDay()));
        return all.stream()
                .map(c -> c.proof() == null ? c.provenBy("audit", s.id()) : c)
                .toList();
    }

    /** 9.2.1.1: scope and criteria are the body's to set, after the client was heard. */
    private static Condition discussed(AuditSituation s) {
        return block("R-9.2.1.1", filled(s.draft().basis().discussion()), Text.of("audit.discussed"));
    }

    private static Condition inScope(AuditSituation s) {
        boolean known = s.context()
                .programme()
                .siteIds()
                .containsAll(s.draft().schedule().siteIds());
        return block("R-9.2.3.2d", known, Text.of("audit.sitesInScope"));
    }

    private static boolean datedAndPlaced(AuditDraft draft) {
        var schedule = draft.schedule();
        return schedule.dated()
                && !schedule.siteIds().isEmpty()
                && !draft.plan().agenda().isEmpty()
                && draft.plan().agenda().stream().allMatch(item -> schedule.covers(item.date()));
    }

    private static boolean everyAuditorHasWork(AuditSituation s) {
        var agenda = s.draft().plan().agenda();
        var team = s.team().stream().map(Seat::personId).toList();
        boolean known = agenda.stream().allMatch(item -> team.containsAll(item.personIds()));
        return known
                && s.team().stream()
                        .filter(seat -> seat.part().counts())
                        .allMatch(seat -> agenda.stream()
                                .anyMatch(item -> item.personIds().contains(seat.personId())));
    }

    private static Condition leadTime(AuditSituation s) {
        int days = s.context().policy().planLeadWorkingDays();
        var first = s.draft().schedule().firstDay();
        boolean met = first == null
                || !s.today().isAfter(s.context().policy().calendar().before(first, days));
        return warn("R-9.2.3.4", met, Text.of("audit.leadTime", days));
    }

    /** The last day of the client's window for objections, were it opened today (9.2.3.5). */
    static LocalDate windowUntil(AuditSituation s) {
        return s.context()
                .policy()
                .calendar()
                .after(s.today(), s.context().policy().objectionWorkingDays());
    }

    static List<Condition> holidaysOfWindow(AuditSituation s) {
        return holidays(s, "R-9.2.3.5", s.today(), windowUntil(s));
    }

    /** Spoken of only where it is not so: a calendar without the holidays of its year counts too many days as working. */
    private static List<Condition> holidays(AuditSituation s, String rule, LocalDate from, LocalDate to) {
        return to == null
                ? List.of()
                : s.context().policy().calendar().unlisted(from, to).stream()
                        .map(year -> warn(rule, false, Text.of("audit.holidaysListed", year.toString())))
                        .toList();
    }

    /** U6: dates agreed under a signed agreement. */
    static List<Condition> confirmable(AuditSituation s) {
        return List.of(agreement(s), block("R-9.2.3.4", s.draft().schedule().dated(), Text.of("audit.dates")));
    }

    /** U19: a Stage 1 needs no plan (9.3.1.2.1). */
    static List<Condition> confirmableWithoutPlan(AuditSituation s) {
        var all = new ArrayList<>(leaderOf(s, "U19"));
        all.add(block("R-9.2.3.2", s.stage1(), Text.of("audit.planOptional")));
        all.add(discussed(s));
        all.add(inScope(s));
        all.addAll(confirmable(s));
        all.addAll(TeamRules.stillFit(s));
        if (!s.actor().has(Role.CLIENT)) {
            all.add(block("R-9.2.3.4", s.subject().onAgreedDays(), Text.of("audit.agreedDays")));
        }
        return all;
    }

    static Condition agreement(AuditSituation s) {
        var signed = s.context().programme().agreementSignedOn();
        return block("R-5.1.2", signed != null && !signed.isAfter(s.today()), Text.of("audit.agreement"))
                .provenBy("application", s.context().programme().applicationId());
    }

    /** U15: the new window lies ahead and keeps the order of the stages. */
    static List<Condition> window(AuditSituation s, Replan given) {
        boolean dated = given != null
                && given.from() != null
                && given.to() != null
                && !given.to().isBefore(given.from());
        var stage1 = s.context().stage1();
        boolean ordered = !dated
                || stage1 == null
                || stage1.lastDay() == null
                || !given.from().isBefore(stage1.lastDay());
        var all = new ArrayList<Condition>();
        all.add(block("R-9.1.3.2", dated, Text.of("audit.window")));
        all.add(block("R-9.1.3.2", !dated || !given.to().isBefore(s.today()), Text.of("audit.windowAhead")));
        all.add(block("R-9.3.1.1", ordered, Text.of("audit.afterStage1")));
        all.addAll(surveillanceInTime(s, dated ? given.to() : null));
        return all;
    }

    /** A late surveillance is still done, but somebody says why; its certification may be suspended meanwhile. */
    static List<Condition> surveillanceInTime(AuditSituation s, LocalDate lastDay) {
        var limit = s.context().programme().latest(s.subject().cycleStep());
        return limit == null
                ? List.of()
                : List.of(warn(
                                "R-9.1.3.3",
                                lastDay == null || !lastDay.isAfter(limit),
                                Text.of("audit.surveillanceInTime", limit))
                        .provenBy("programme", s.context().programme().id()));
    }

    /** Said of the person who acts; a reader of the gates without that role is not asked. */
    static List<Condition> leaderOf(AuditSituation s, String rule) {
        if (!s.byAuditor()) {
            return List.of();
        }
        return List.of(block(rule, s.subject().ledBy(s.actor().personId()), Text.of("audit.onlyLeader"))
                .provenBy("person", s.subject().leadPersonId()));
    }

    private static boolean positive(BigDecimal number) {
        return number != null && number.signum() > 0;
    }
}
