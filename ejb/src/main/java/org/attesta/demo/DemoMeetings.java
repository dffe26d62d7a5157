package org.attesta.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.attesta.audit.AgendaItem;
import org.attesta.audit.Attendee;
import org.attesta.audit.AuditDraft;
import org.attesta.audit.AuditPlan;
import org.attesta.audit.AuditRow;
import org.attesta.audit.AuditType;
import org.attesta.audit.Basis;
import org.attesta.audit.ClientReview;
import org.attesta.audit.ClientReviewKind;
import org.attesta.audit.ClosingMeeting;
import org.attesta.audit.ClosingTopic;
import org.attesta.audit.OpeningMeeting;
import org.attesta.audit.OpeningTopic;
import org.attesta.audit.ReportItem;
import org.attesta.audit.Schedule;
import org.attesta.audit.Seat;

/** What is kept of an audit: dates, plan, meetings and the leader's words in the report. */
final class DemoMeetings {

    /** A part of the audit that one auditor takes while another takes the next. */
    private record Block(String subject, String... clauses) {}

    private static final List<Block> WHOLE_SYSTEM = List.of(
            new Block("Top management, planning, internal audit, review", "5.1", "6.2.1", "9.2.1", "9.3"),
            new Block("Competence, documents, knowledge", "7.2", "7.5.3", "7.6"),
            new Block("Service catalogue, assets, configuration", "8.2.4", "8.2.5", "8.2.6"),
            new Block("Service desk: incidents, requests, problems", "8.6.1", "8.6.2", "8.6.3"),
            new Block("Customers, service levels, suppliers", "8.3.2", "8.3.3", "8.3.4.1"),
            new Block("Changes, transition, releases", "8.5.1.3", "8.5.2.1", "8.5.3"),
            new Block("Budget, demand, capacity", "8.4.1", "8.4.2", "8.4.3"),
            new Block("Availability, continuity, security", "8.7.1", "8.7.2", "8.7.3.2"));

    private static final List<Block> SURVEILLED = List.of(
            new Block("Internal audits, reviews, complaints, changes to the system", "9.2.1", "9.3"),
            new Block("Nonconformities of the last audit: capacity and known errors", "8.4.3", "8.6.3"),
            new Block("Service desk: incidents", "8.6.1"),
            new Block("Continuity", "8.7.2"));

    private DemoMeetings() {}

    private static List<Attendee> there(DemoParty party) {
        return List.of(
                new Attendee(party.lead().name(), "Lead auditor", false),
                new Attendee(party.auditor().name(), "Auditor", false),
                new Attendee(party.client().representative(), party.client().representativeFunction(), true),
                new Attendee(party.director(), "Top management", true));
    }

    static AuditDraft dates(DemoParty party, AuditRow audit, LocalDate first, LocalDate last) {
        var kept = audit.draft();
        var schedule = kept.schedule();
        var basis = kept.basis();
        var discussed = "Scope and criteria agreed with " + party.client().representative() + " by telephone.";
        return only(
                new Schedule(first, last, schedule.siteIds(), schedule.justification()),
                new Basis(basis.objectives(), basis.criteria(), basis.scopeUnits(), discussed),
                null,
                null);
    }

    static AuditDraft plan(DemoParty party, AuditRow audit) {
        var schedule = audit.draft().schedule();
        var agenda = new ArrayList<AgendaItem>();
        agenda.add(
                agenda(audit, schedule.firstDay(), "09:00", "09:30", new Block("Opening meeting"), everybody(audit)));
        agenda.addAll(work(party, audit));
        agenda.add(agenda(
                audit,
                schedule.lastDay(),
                "16:00",
                "17:00",
                new Block("Conclusions and closing meeting"),
                everybody(audit)));
        var days = audit.draft().team().stream().map(Seat::countedDays).reduce(BigDecimal.ZERO, BigDecimal::add);
        var accompanying = "Guide: " + party.client().representative() + ". No observers.";
        var languages = party.application().path("languages").asText();
        return only(null, null, new AuditPlan(days, agenda, languages, accompanying, null), null);
    }

    /** Mornings and afternoons, each auditor with a part of the system; whoever has none goes along. */
    private static List<AgendaItem> work(DemoParty party, AuditRow audit) {
        var schedule = audit.draft().schedule();
        var blocks = audit.type() == AuditType.SURVEILLANCE ? SURVEILLED : WHOLE_SYSTEM;
        var days =
                schedule.firstDay().datesUntil(schedule.lastDay().plusDays(1)).toList();
        var agenda = new ArrayList<AgendaItem>();
        int slots = 2 * days.size();
        for (int slot = 0; slot < slots; slot++) {
            var mine = blocks.subList(blocks.size() * slot / slots, blocks.size() * (slot + 1) / slots);
            var day = days.get(slot / 2);
            var from = slot % 2 == 0 ? "09:30" : "13:30";
            var to = slot % 2 == 0 ? "12:30" : "16:00";
            for (int i = 0; i < mine.size(); i++) {
                var who = mine.size() == 1 ? everybody(audit) : shared(party, i);
                agenda.add(agenda(audit, day, from, to, mine.get(i), who));
            }
        }
        return agenda;
    }

    private static List<UUID> everybody(AuditRow audit) {
        return audit.draft().team().stream().map(Seat::personId).toList();
    }

    private static List<UUID> shared(DemoParty party, int part) {
        return List.of((part % 2 == 0 ? party.lead() : party.auditor()).personId());
    }

    private static AgendaItem agenda(
            AuditRow audit, LocalDate day, String from, String to, Block block, List<UUID> people) {
        var sites = audit.draft().schedule().siteIds();
        var site = sites.get(day.getDayOfMonth() % sites.size());
        return new AgendaItem(
                day,
                LocalTime.parse(from),
                LocalTime.parse(to),
                site,
                block.subject(),
                List.of(block.clauses()),
                people,
                false);
    }

    static AuditDraft opening(DemoParty party, LocalDate day) {
        var meeting = new OpeningMeeting(day, EnumSet.allOf(OpeningTopic.class), there(party), null);
        return new AuditDraft(null, null, null, null, meeting, null, null, null);
    }

    static AuditDraft closing(DemoParty party, LocalDate day) {
        var meeting = new ClosingMeeting(day, EnumSet.allOf(ClosingTopic.class), there(party), null);
        return new AuditDraft(null, null, null, null, null, meeting, null, null);
    }

    static AuditDraft clientReviews(DemoParty party, LocalDate day) {
        return only(
                null,
                null,
                null,
                List.of(
                        new ClientReview(
                                ClientReviewKind.INTERNAL_AUDIT,
                                DemoCalendar.working(day.minusDays(70)),
                                true,
                                "The whole system, every site",
                                "Two internal auditors from other departments",
                                "Three minor findings, closed"),
                        new ClientReview(
                                ClientReviewKind.MANAGEMENT_REVIEW,
                                DemoCalendar.working(day.minusDays(40)),
                                true,
                                "All inputs of clause 9.3",
                                party.director(),
                                "Five decisions with owners and dates")));
    }

    private static AuditDraft only(Schedule schedule, Basis basis, AuditPlan plan, List<ClientReview> reviews) {
        return new AuditDraft(schedule, basis, null, plan, null, null, null, reviews);
    }

    static String reported(ReportItem item) {
        return switch (item) {
            case H_PROGRAMME_ISSUES -> "None: the programme stays as planned.";
            case K_FINDINGS_AND_CONCLUSIONS ->
                "The findings are listed in this report; the system is in place and used.";
            case M_UNRESOLVED, N_COMBINED, R_EARLIER_FINDINGS -> "None.";
            case P_RECOMMENDATION -> "Given with the recommendation, once what was found is resolved.";
            case CONFORMITY_AND_EFFECTIVENESS ->
                "The system meets the requirements, but for what the findings name, and reaches its objectives.";
            case INTERNAL_AUDIT_AND_REVIEW -> "Both are held as planned and lead to action; see the report of Stage 1.";
            case SCOPE_APPROPRIATE -> "The scope fits services, unit and site.";
            case OBJECTIVES_FULFILLED -> "The objectives of the audit were met.";
            default -> "Nothing to report.";
        };
    }
}
