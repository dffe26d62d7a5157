package org.attesta.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.attesta.audit.AgendaItem;
import org.attesta.audit.AuditPlan;
import org.attesta.audit.AuditRow;
import org.attesta.audit.AuditType;
import org.attesta.audit.Part;
import org.attesta.audit.Seat;
import org.attesta.standard.Clause;

/**
 * Plans of audits, in half days: each of a team is there for as many as its days are counted, to the end of the audit. A
 * technical expert goes along with an auditor ({@code ISO/IEC 17021-1:2015, 9.2.2.2.2}).
 */
final class DemoPlans {

    /** A part of the audit that one auditor takes while another takes the next. */
    private record Block(String subject, List<String> clauses) {

        static Block of(String subject, String... clauses) {
            return new Block(subject, List.of(clauses));
        }

        /** Both, one after the other; the same only once. */
        Block and(Block other) {
            return equals(other)
                    ? this
                    : new Block(
                            subject + "; " + other.subject,
                            Stream.of(clauses, other.clauses)
                                    .flatMap(List::stream)
                                    .toList());
        }
    }

    private static final List<Block> WHOLE_SYSTEM = List.of(
            Block.of("Context, top management, planning, internal audit, review", "4", "5", "6", "9", "10"),
            Block.of("Resources, competence, documents, knowledge", "7"),
            Block.of("Operation, service catalogue, assets, configuration", "8.1", "8.2"),
            Block.of("Service desk: incidents, requests, problems", "8.6"),
            Block.of("Customers, service levels, suppliers", "8.3"),
            Block.of("Changes, transition, releases", "8.5"),
            Block.of("Budget, demand, capacity", "8.4"),
            Block.of("Availability, continuity, security", "8.7"));

    private static final List<Block> SURVEILLED = List.of(
            Block.of("Nonconformities of the last audit: capacity and known errors", "8.4.3", "8.6.3"),
            Block.of("Complaints, objectives, improvement, changes to the system, use of the mark"),
            Block.of("Internal audits and management review", "9.2.1", "9.3"),
            Block.of("Service desk: incidents", "8.6.1"),
            Block.of("Processes under control: samples since the last audit"),
            Block.of("Continuity", "8.7.2"));

    /** Where a second site is, continuity is looked at there. */
    private static final List<String> AT_THE_LAST_SITE = List.of("8.7", "8.7.2");

    /** One auditor, or two, in one half day. */
    private record Line(int slot, Block block, List<UUID> people) {}

    private DemoPlans() {}

    static AuditPlan plan(DemoParty party, AuditRow audit) {
        var schedule = audit.draft().schedule();
        var agenda = new ArrayList<AgendaItem>();
        var central = schedule.siteIds().get(0);
        agenda.add(meeting(schedule.firstDay(), "09:00", "09:30", "Opening meeting", central, people(audit, 0)));
        lines(audit).forEach(line -> agenda.add(item(audit, line)));
        var closing = "Conclusions and closing meeting";
        int last = slots(audit) - 1;
        agenda.add(meeting(schedule.lastDay(), "16:00", "17:00", closing, central, people(audit, last)));
        var days = audit.draft().team().stream().map(Seat::countedDays).reduce(BigDecimal.ZERO, BigDecimal::add);
        var languages = party.application().path("languages").asText();
        return new AuditPlan(days, agenda, languages, accompanying(party, audit), null);
    }

    private static String accompanying(DemoParty party, AuditRow audit) {
        var guide = "Guide: " + party.client().representative() + ". No observers.";
        boolean expert = audit.draft().team().stream().anyMatch(s -> s.part() == Part.TECHNICAL_EXPERT);
        return expert
                ? guide + " The technical expert goes along with "
                        + party.auditor().name() + " and advises; audits nothing."
                : guide;
    }

    private static int slots(AuditRow audit) {
        var schedule = audit.draft().schedule();
        return 2
                * (int) schedule.firstDay()
                        .datesUntil(schedule.lastDay().plusDays(1))
                        .count();
    }

    /** Those of the team that are there in the half day; auditors first. */
    static List<Seat> there(AuditRow audit, int slot) {
        int left = slots(audit) - slot;
        return audit.draft().team().stream()
                .filter(seat -> seat.days().multiply(BigDecimal.valueOf(2)).compareTo(BigDecimal.valueOf(left)) >= 0)
                .toList();
    }

    static List<Seat> thereAtTheEnd(AuditRow audit) {
        return there(audit, slots(audit) - 1);
    }

    private static List<UUID> people(AuditRow audit, int slot) {
        return there(audit, slot).stream().map(Seat::personId).toList();
    }

    private static List<Line> lines(AuditRow audit) {
        var blocks = audit.type() == AuditType.SURVEILLANCE ? SURVEILLED : WHOLE_SYSTEM;
        int count = 0;
        for (int slot = 0; slot < slots(audit); slot++) {
            count += auditors(audit, slot).size();
        }
        var lines = new ArrayList<Line>();
        int i = 0;
        for (int slot = 0; slot < slots(audit); slot++) {
            for (var person : auditors(audit, slot)) {
                int from = blocks.size() * i / count;
                int to = Math.max(from + 1, blocks.size() * ++i / count);
                var block = blocks.subList(from, to).stream().reduce(Block::and).orElseThrow();
                add(lines, new Line(slot, block, List.of(person)));
            }
            withExpert(audit, lines, slot);
        }
        return lines;
    }

    private static List<UUID> auditors(AuditRow audit, int slot) {
        return there(audit, slot).stream()
                .filter(s -> s.part().counts())
                .map(Seat::personId)
                .toList();
    }

    /** Two who have the same part at the same time take it together. */
    private static void add(List<Line> lines, Line line) {
        var last = lines.isEmpty() ? line : lines.get(lines.size() - 1);
        if (last != line && last.slot() == line.slot() && last.block().equals(line.block())) {
            lines.set(lines.size() - 1, with(last, line.people()));
        } else {
            lines.add(line);
        }
    }

    private static void withExpert(AuditRow audit, List<Line> lines, int slot) {
        there(audit, slot).stream()
                .filter(s -> s.part() == Part.TECHNICAL_EXPERT)
                .forEach(s -> lines.set(lines.size() - 1, with(lines.get(lines.size() - 1), List.of(s.personId()))));
    }

    private static Line with(Line line, List<UUID> more) {
        var people = Stream.of(line.people(), more).flatMap(List::stream).toList();
        return new Line(line.slot(), line.block(), people);
    }

    private static AgendaItem item(AuditRow audit, Line line) {
        var schedule = audit.draft().schedule();
        var sites = schedule.siteIds();
        boolean away = line.block().clauses().stream().anyMatch(AT_THE_LAST_SITE::contains);
        boolean morning = line.slot() % 2 == 0;
        boolean closing = line.slot() == slots(audit) - 1;
        return new AgendaItem(
                schedule.firstDay().plusDays(line.slot() / 2),
                LocalTime.parse(morning ? "09:30" : "13:30"),
                LocalTime.parse(morning ? "12:30" : closing ? "15:30" : "17:00"),
                sites.get(away ? sites.size() - 1 : 0),
                line.block().subject(),
                line.block().clauses(),
                line.people(),
                false);
    }

    private static AgendaItem meeting(
            LocalDate day, String from, String to, String subject, UUID site, List<UUID> people) {
        var begin = LocalTime.parse(from);
        return new AgendaItem(day, begin, LocalTime.parse(to), site, subject, List.of(), people, false);
    }

    /**
     * Whether the plan gives the clause to the auditor beside the leader; without a plan, as at Stage 1, this one reads what
     * there is about the processes.
     */
    static boolean isOfAuditor(AuditRow audit, Clause clause, UUID auditor) {
        var agenda = audit.draft().plan().agenda();
        if (clause == null || agenda.isEmpty()) {
            return clause != null && clause.within(Clause.of("8"));
        }
        return agenda.stream()
                .filter(line -> line.clauses().stream().anyMatch(c -> clause.within(Clause.of(c))))
                .findFirst()
                .filter(line -> line.personIds().get(0).equals(auditor))
                .isPresent();
    }
}
