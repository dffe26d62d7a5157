package org.attesta.audit;

import static org.attesta.shared.Condition.block;
import static org.attesta.shared.Condition.warn;
import static org.attesta.shared.Inputs.filled;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import org.attesta.shared.Condition;
import org.attesta.shared.Text;

/** What makes a team fit for an audit (ISO/IEC 17021-1 9.2.2, 7.1.2, 5.2): arrows U2 and U17, and again before U5. */
final class TeamRules {

    private TeamRules() {}

    /** U2: a team, and days that can still be kept. */
    static List<Condition> proposal(AuditSituation s) {
        var all = new ArrayList<>(team(s));
        all.add(ahead(s));
        all.add(inWindow(s));
        all.addAll(PlanningRules.holidaysOfWindow(s));
        return all;
    }

    static Condition ahead(AuditSituation s) {
        var first = s.draft().schedule().firstDay();
        return block("R-9.2.3.4", first == null || !first.isBefore(s.today()), Text.of("audit.datesAhead"));
    }

    /**
     * Dates outside the window of the programme need a reason: it was planned for the cycle. Where the programme has one
     * day only, the audit is to include it.
     */
    static Condition inWindow(AuditSituation s) {
        var schedule = s.draft().schedule();
        var from = s.subject().windowFrom();
        var to = s.subject().windowTo();
        if (from != null && from.equals(to)) {
            boolean includes = !schedule.dated()
                    || !schedule.firstDay().isAfter(from) && !schedule.lastDay().isBefore(from);
            return warn("R-9.1.3.2", includes, Text.of("audit.onDay", from));
        }
        boolean kept = !schedule.dated()
                || (from == null || !schedule.firstDay().isBefore(from))
                        && (to == null || !schedule.lastDay().isAfter(to));
        return warn("R-9.1.3.2", kept, Text.of("audit.inWindow", from, to));
    }

    /** What has become unfit in a team that was fit when it was proposed. */
    static List<Condition> stillFit(AuditSituation s) {
        var all = new ArrayList<>(team(s).stream().filter(c -> !c.met()).toList());
        all.add(ahead(s));
        if (!s.subject().onAgreedDays()) {
            all.add(inWindow(s));
        }
        return all;
    }

    static List<Condition> team(AuditSituation s) {
        var all = new ArrayList<Condition>();
        all.add(block("R-9.2.3.4", s.draft().schedule().dated(), Text.of("audit.dates")));
        all.add(stagesInOrder(s));
        all.addAll(PlanningRules.surveillanceInTime(s, s.draft().schedule().lastDay()));
        all.addAll(leader(s));
        all.add(everyone(s, "R-7.1.3", "audit.authorised", TeamRules::authorised));
        all.add(competences(s));
        members(s).forEach(m -> all.addAll(m.facts().impartiality()));
        all.add(everyone(s, "U2", "audit.notBooked", m -> m.facts().bookings().isEmpty()));
        all.add(seatedOnce(s));
        all.add(everyone(s, "R-9.2.2.1.4", "audit.evaluator", m -> supervised(s, m, Part.TRAINEE)));
        all.add(everyone(s, "R-9.2.2.1.3", "audit.responsible", m -> supervised(s, m, Part.TECHNICAL_EXPERT)));
        all.add(everyone(s, "R-9.2.2.2.1", "audit.observer", TeamRules::observerJustified));
        all.add(enoughDays(s));
        all.add(block("R-9.1.4.3", filled(s.draft().schedule().justification()), Text.of("audit.timeJustified")));
        return all;
    }

    private record Member(Seat seat, MemberFacts facts) {}

    private static List<Member> members(AuditSituation s) {
        return s.team().stream()
                .map(seat -> new Member(seat, s.context().person(seat.personId())))
                .toList();
    }

    private static Condition stagesInOrder(AuditSituation s) {
        var stage1 = s.context().stage1();
        var first = s.draft().schedule().firstDay();
        boolean met = stage1 == null || stage1.lastDay() == null || first == null || !first.isBefore(stage1.lastDay());
        var condition = block("R-9.3.1.1", met, Text.of("audit.afterStage1"));
        return stage1 == null ? condition : condition.provenBy("audit", stage1.id());
    }

    private static List<Condition> leader(AuditSituation s) {
        var leaders =
                members(s).stream().filter(m -> m.seat().part() == Part.LEAD).toList();
        var one = block("R-9.2.2.1.1", leaders.size() == 1, Text.of("audit.oneLead"));
        var able =
                !leaders.isEmpty() && leaders.stream().allMatch(m -> m.facts().leader());
        var authorised = block("R-9.2.2.1.1", able, Text.of("audit.leadAuthorised"));
        return List.of(
                one,
                leaders.isEmpty()
                        ? authorised
                        : proven(authorised, leaders.get(0).seat().personId()));
    }

    /** Experts and observers audit nothing; trainees are judged through their evaluator. */
    private static boolean authorised(Member m) {
        return m.facts().known()
                && (!m.seat().part().counts()
                        || m.facts().auditor()
                        || m.facts().leader());
    }

    private static Condition competences(AuditSituation s) {
        var missing = new TreeSet<>(s.context().programme().technicalAreas());
        for (var m : members(s)) {
            if (m.seat().part().counts()) {
                missing.removeAll(m.facts().auditedAreas());
            } else if (m.seat().part() == Part.TECHNICAL_EXPERT) {
                missing.removeAll(m.facts().expertAreas());
            }
        }
        var text = missing.isEmpty()
                ? Text.of("audit.competences")
                : Text.of("audit.competencesMissing", String.join(", ", missing));
        return block("R-9.2.2.1.1", missing.isEmpty(), text)
                .provenBy("application", s.context().programme().applicationId());
    }

    private static Condition seatedOnce(AuditSituation s) {
        var persons = s.team().stream().map(Seat::personId).toList();
        return block("U2", persons.stream().distinct().count() == persons.size(), Text.of("audit.seatedOnce"));
    }

    private static boolean supervised(AuditSituation s, Member m, Part part) {
        if (m.seat().part() != part) {
            return true;
        }
        var by = part == Part.TRAINEE ? m.seat().evaluatorId() : m.seat().responsibleId();
        return s.team().stream()
                .anyMatch(other -> other.personId().equals(by) && other.part().counts());
    }

    private static boolean observerJustified(Member m) {
        return m.seat().part() != Part.OBSERVER || filled(m.seat().justification());
    }

    private static Condition enoughDays(AuditSituation s) {
        var schedule = s.draft().schedule();
        var counted = s.team().stream()
                .map(seat -> schedule.atMost(seat.countedDays()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        var required = s.subject().requiredDays();
        return block("R-9.1.4.4", counted.compareTo(required) >= 0, Text.of("audit.enoughDays", counted, required))
                .provenBy("application", s.context().programme().applicationId());
    }

    /** One condition over all members; the words name whom it fails, the proof is the first of them. */
    private static Condition everyone(AuditSituation s, String rule, String key, Predicate<Member> holds) {
        var failing = members(s).stream().filter(m -> !holds.test(m)).toList();
        if (failing.isEmpty()) {
            return block(rule, true, Text.of(key));
        }
        var names = failing.stream().map(m -> m.facts().name()).toList();
        var text = Text.of(key + "Not", String.join(", ", names));
        return proven(block(rule, false, text), failing.get(0).seat().personId());
    }

    private static Condition proven(Condition condition, UUID personId) {
        return condition.provenBy("person", personId);
    }
}
