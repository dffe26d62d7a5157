package org.attesta.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import org.attesta.audit.AgendaItem;
import org.attesta.audit.Attendee;
import org.attesta.audit.AuditDraft;
import org.attesta.audit.AuditPlan;
import org.attesta.audit.AuditRow;
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

/** What is kept of the audits at Meltemi: dates, plan, meetings and the leader's words in the report. */
final class DemoMeetings {

    private static final List<Attendee> THERE = List.of(
            new Attendee(DemoScene.LEAD.name(), "Lead auditor", false),
            new Attendee(DemoScene.AUDITOR.name(), "Auditor", false),
            new Attendee(DemoAccounts.OF_MELTEMI.name(), "Service manager", true),
            new Attendee("Kostas Vlachos", "Managing director", true));

    private DemoMeetings() {}

    static AuditDraft dates(AuditRow audit, LocalDate first, LocalDate last) {
        var kept = audit.draft();
        var schedule = kept.schedule();
        var basis = kept.basis();
        var discussed = "Scope and criteria agreed with " + DemoAccounts.OF_MELTEMI.name() + " by telephone.";
        return only(
                new Schedule(first, last, schedule.siteIds(), schedule.justification()),
                new Basis(basis.objectives(), basis.criteria(), basis.scopeUnits(), discussed),
                null,
                null);
    }

    static AuditDraft plan(AuditRow audit, LocalDate day) {
        var next = day.plusDays(1);
        var agenda = List.of(
                agenda(audit, day, "09:00", "09:30", "Opening meeting"),
                agenda(audit, day, "09:30", "12:30", "Top management, planning, internal audit, review", "5.1", "9.3"),
                agenda(audit, day, "13:30", "17:00", "Service desk: incidents, requests, problems", "8.6.1", "8.6.2"),
                agenda(audit, next, "09:00", "12:30", "Changes, releases, configuration", "8.5.1", "8.5.3", "8.2.6"),
                agenda(audit, next, "13:30", "16:00", "Suppliers, availability, security", "8.3.4", "8.7.1", "8.7.3"),
                agenda(audit, next, "16:00", "17:00", "Conclusions and closing meeting"));
        var accompanying = "Guide: " + DemoAccounts.OF_MELTEMI.name() + ". No observers.";
        return only(null, null, new AuditPlan(new BigDecimal("3.5"), agenda, "Greek", accompanying, null), null);
    }

    private static AgendaItem agenda(
            AuditRow audit, LocalDate day, String from, String to, String subject, String... clauses) {
        var site = audit.draft().schedule().siteIds().get(0);
        var everybody = audit.draft().team().stream().map(Seat::personId).toList();
        return new AgendaItem(
                day, LocalTime.parse(from), LocalTime.parse(to), site, subject, List.of(clauses), everybody, false);
    }

    static AuditDraft opening(LocalDate day) {
        var meeting = new OpeningMeeting(day, EnumSet.allOf(OpeningTopic.class), THERE, null);
        return new AuditDraft(null, null, null, null, meeting, null, null, null);
    }

    static AuditDraft closing(LocalDate day) {
        var meeting = new ClosingMeeting(day, EnumSet.allOf(ClosingTopic.class), THERE, null);
        return new AuditDraft(null, null, null, null, null, meeting, null, null);
    }

    static AuditDraft clientReviews(LocalDate day) {
        return only(
                null,
                null,
                null,
                List.of(
                        new ClientReview(
                                ClientReviewKind.INTERNAL_AUDIT,
                                day.minusDays(70),
                                true,
                                "The whole system at the one site",
                                "Two internal auditors from other departments",
                                "Three minor findings, closed"),
                        new ClientReview(
                                ClientReviewKind.MANAGEMENT_REVIEW,
                                day.minusDays(40),
                                true,
                                "All inputs of clause 9.3",
                                "Managing director",
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
