package org.attesta.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
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
import org.attesta.audit.Part;
import org.attesta.audit.ReportItem;
import org.attesta.audit.Schedule;
import org.attesta.audit.Seat;
import org.attesta.audit.Stage1Result;

/** What is kept of an audit: dates, plan, meetings and the leader's words in the report. */
final class DemoMeetings {

    private static final Map<Part, String> FUNCTIONS =
            Map.of(Part.LEAD, "Lead auditor", Part.AUDITOR, "Auditor", Part.TECHNICAL_EXPERT, "Technical expert");

    private DemoMeetings() {}

    private static List<Attendee> attendees(DemoParty party, List<Seat> team) {
        var both = new ArrayList<>(team.stream()
                .map(seat -> new Attendee(seat.name(), FUNCTIONS.get(seat.part()), false))
                .toList());
        both.add(new Attendee(party.client().representative(), party.client().representativeFunction(), true));
        both.add(new Attendee(party.director(), "Top management", true));
        return both;
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
        return only(null, null, DemoPlans.plan(party, audit), null);
    }

    static AuditDraft opening(DemoParty party, AuditRow audit, LocalDate day) {
        var there = attendees(party, DemoPlans.there(audit, 0));
        var meeting = new OpeningMeeting(day, EnumSet.allOf(OpeningTopic.class), there, null);
        return new AuditDraft(null, null, null, null, meeting, null, null, null);
    }

    static AuditDraft closing(DemoParty party, AuditRow audit, LocalDate day) {
        var there = attendees(party, DemoPlans.thereAtTheEnd(audit));
        var meeting = new ClosingMeeting(day, EnumSet.allOf(ClosingTopic.class), there, null);
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

    /** @param result of Stage 1; null for Stage 2 */
    static String reported(Stage1Result result, ReportItem item) {
        return result == null ? ofStage2(item) : ofStage1(result == Stage1Result.READY_WITH_CONCERNS, item);
    }

    private static String ofStage1(boolean concerns, ReportItem item) {
        return switch (item) {
            case K_FINDINGS_AND_CONCLUSIONS ->
                concerns
                        ? "The areas of concern are listed in this report; what is not resolved of them becomes a"
                                + " nonconformity at Stage 2."
                        : "The documents are complete and in force, and the records reach back far enough for Stage 2.";
            case P_RECOMMENDATION ->
                concerns
                        ? "Stage 2 can take place once the client has dealt with the areas of concern."
                        : "Stage 2 can take place in the period that was agreed.";
            case CONFORMITY_AND_EFFECTIVENESS ->
                "By its documents the system addresses all clauses" + (concerns ? ", but for the areas of concern" : "")
                        + "; how effective it is, Stage 2 will show.";
            default -> ofStage2(item);
        };
    }

    private static String ofStage2(ReportItem item) {
        return switch (item) {
            case H_PROGRAMME_ISSUES -> "None: the programme stays as planned.";
            case K_FINDINGS_AND_CONCLUSIONS ->
                "The findings are listed in this report; the system is in place and used.";
            case M_UNRESOLVED, N_COMBINED, R_EARLIER_FINDINGS -> "None.";
            case P_RECOMMENDATION -> "Given with the recommendation, once what was found is resolved.";
            case CONFORMITY_AND_EFFECTIVENESS ->
                "The system meets the requirements, but for what the findings name, and reaches its objectives.";
            case INTERNAL_AUDIT_AND_REVIEW -> "Both are held as planned and lead to action; see the report of Stage 1.";
            case SCOPE_APPROPRIATE -> "The scope names the services, the unit and the sites that were audited.";
            case OBJECTIVES_FULFILLED -> "The objectives of the audit were met.";
            default -> "Nothing to report.";
        };
    }
}
