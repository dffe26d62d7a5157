package org.attesta.job;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** One audit on its way, from its dates to its report. */
public final class AuditJob {

    private static final List<String> OPENING = List.of(
            "PARTICIPANTS_AND_ROLES",
            "SCOPE_OF_CERTIFICATION",
            "PLAN_AND_CHANGES",
            "COMMUNICATION_CHANNELS",
            "RESOURCES_AND_FACILITIES",
            "CONFIDENTIALITY",
            "SAFETY_AND_SECURITY",
            "GUIDES_AND_OBSERVERS",
            "REPORTING_AND_GRADING",
            "EARLY_TERMINATION",
            "LEADER_RESPONSIBILITY",
            "EARLIER_FINDINGS",
            "METHODS_AND_SAMPLING",
            "LANGUAGE",
            "KEEPING_INFORMED",
            "QUESTIONS");
    private static final List<String> CLOSING = List.of(
            "CONCLUSIONS_AND_RECOMMENDATION",
            "EVIDENCE_IS_A_SAMPLE",
            "REPORTING_AND_GRADING",
            "NONCONFORMITY_PROCESS",
            "RESPONSE_TIME",
            "POST_AUDIT_ACTIVITIES",
            "COMPLAINTS_AND_APPEALS");

    private final MainJob job;
    private final String path;
    private final String leadPerson;
    private final String auditorPerson;

    public AuditJob(MainJob job, String auditId) {
        this.job = job;
        path = "audits/" + auditId;
        leadPerson = MainJob.person(job.planner, "Alexiou");
        auditorPerson = MainJob.person(job.planner, "Markou");
    }

    /** U1, U2: dates and team; the planner proposes, the client accepts. */
    public AuditJob isStaffed(LocalDate first, LocalDate last, String leadDays, String auditorDays) {
        return isDated(first, last).isProposed(leadDays, auditorDays).isAccepted();
    }

    public AuditJob isDated(LocalDate first, LocalDate last) {
        job.planner.change(path, audit -> {
            var schedule = audit.withObject("schedule");
            schedule.put("firstDay", first.toString()).put("lastDay", last.toString());
            audit.withObject("basis").put("discussion", "Scope and criteria agreed with Eleni Papadaki by telephone.");
        });
        return this;
    }

    public AuditJob isProposed(String leadDays, String auditorDays) {
        job.planner.post(path + "/propose-team", team(leadDays, auditorDays)).is(200);
        return this;
    }

    public String team(String leadDays, String auditorDays) {
        var team = Api.JSON.createObjectNode();
        team.putObject("reasons").put("R-9.1.3.2", "The days are agreed with the client.");
        var seats = team.putArray("team");
        seat(seats.addObject(), leadPerson, "LEAD", leadDays);
        seat(seats.addObject(), auditorPerson, "AUDITOR", auditorDays);
        return team.toString();
    }

    public AuditJob isAccepted() {
        job.client.post(path + "/accept-team").is(200);
        return this;
    }

    public static void seat(ObjectNode seat, String person, String part, String days) {
        seat.put("personId", person).put("part", part).put("days", new BigDecimal(days));
    }

    /** U5, U6: the plan with its six contents; the client confirms the dates. */
    public AuditJob isPlanned(LocalDate day, String onSiteDays) {
        writesPlan(day, onSiteDays);
        job.lead.post(path + "/send-plan").is(200);
        job.client.post(path + "/confirm").is(200);
        return this;
    }

    public AuditJob writesPlan(LocalDate day, String onSiteDays) {
        job.lead.change(path, audit -> {
            var plan = audit.withObject("plan");
            plan.put("onSiteDays", new BigDecimal(onSiteDays)).put("language", "Greek");
            plan.put("accompanying", "Guide: Nikos Andreou. No observers.");
            var agenda = plan.putArray("agenda");
            var site = audit.path("schedule").path("siteIds").path(0).asText();
            agenda(agenda.addObject(), day, "09:00", "09:30", site, "Opening meeting");
            agenda(agenda.addObject(), day, "09:30", "17:00", site, "Service desk, incidents, changes, suppliers");
        });
        return this;
    }

    private void agenda(ObjectNode item, LocalDate day, String from, String to, String site, String subject) {
        item.put("date", day.toString())
                .put("from", from)
                .put("to", to)
                .put("siteId", site)
                .put("subject", subject);
        item.putArray("clauses").add("8.6.1").add("8.5.1");
        item.putArray("personIds").add(leadPerson).add(auditorPerson);
        item.put("remote", false);
    }

    /** U19: a Stage 1 without a plan of its own is confirmed by the client. */
    public AuditJob isConfirmedWithoutPlan() {
        job.client.post(path + "/confirm").is(200);
        return this;
    }

    /** U7: the opening meeting. */
    public AuditJob starts(LocalDate day) {
        job.at(day);
        opens(day);
        job.lead.post(path + "/start").is(200);
        return this;
    }

    public AuditJob opens(LocalDate day) {
        job.lead.change(path, audit -> {
            var opening = audit.withObject("opening").put("date", day.toString());
            var topics = opening.putArray("topics");
            OPENING.forEach(topics::add);
            attendance(opening);
        });
        return this;
    }

    private static void attendance(ObjectNode meeting) {
        var attendees = meeting.putArray("attendees");
        attendees
                .addObject()
                .put("name", "Dimitris Alexiou")
                .put("function", "Lead auditor")
                .put("ofClient", false);
        attendees
                .addObject()
                .put("name", "Eleni Papadaki")
                .put("function", "Head of service")
                .put("ofClient", true);
    }

    /** Every item of the checklist is answered, by one auditor or the other. */
    public AuditJob answersTheChecklist() {
        for (var item : items()) {
            var code = item.path("number").asText();
            var version = item.path("version").asLong();
            job.auditor
                    .put(
                            path + "/checklist/" + code,
                            version,
                            "{\"result\":\"CONFORM\",\"note\":\"Seen: records, screens and people.\",\"reason\":null}")
                    .is(200);
        }
        return this;
    }

    private JsonNode items() {
        return MainJob.items(job.auditor.get(path + "/checklist"));
    }

    /** Objective g of Stage 1: internal audit and management review by date and content. */
    public AuditJob recordsClientReviews(LocalDate auditDay, LocalDate reviewDay) {
        job.lead.change(path, audit -> {
            var reviews = audit.putArray("clientReviews");
            review(
                    reviews.addObject(),
                    "INTERNAL_AUDIT",
                    auditDay,
                    "Whole SMS, both sites",
                    "Two minor findings, closed");
            review(reviews.addObject(), "MANAGEMENT_REVIEW", reviewDay, "Inputs of clause 9.3", "Four actions, dated");
        });
        return this;
    }

    private static void review(ObjectNode review, String kind, LocalDate date, String scope, String findings) {
        review.put("kind", kind).put("date", date.toString()).put("performed", true);
        review.put("scope", scope).put("by", "Internal auditors of Aegean").put("findings", findings);
    }

    /** U8: the closing meeting. */
    public AuditJob closesFieldwork(LocalDate day) {
        job.at(day);
        closes(day);
        job.lead.post(path + "/finish-fieldwork").is(200);
        return this;
    }

    public AuditJob closes(LocalDate day) {
        job.lead.change(path, audit -> {
            var closing = audit.withObject("closing").put("date", day.toString());
            var topics = closing.putArray("topics");
            CLOSING.forEach(topics::add);
            attendance(closing);
        });
        return this;
    }

    /** U10: every item of 9.4.8, then issued. */
    public AuditJob reports(String stage1Result) {
        draftsReport();
        writesReport(stage1Result);
        job.lead.post(path + "/issue-report").is(200);
        return this;
    }

    public AuditJob draftsReport() {
        job.lead.post(path + "/draft-report", "{\"language\":\"en\"}").is(200);
        return this;
    }

    public AuditJob writesReport(String stage1Result) {
        job.lead.change(path + "/report", report -> {
            for (var section : report.path("sections")) {
                if (section.path("text").asText("").isBlank()) {
                    ((ObjectNode) section).put("text", "None beyond what the findings of this report say.");
                }
            }
            report.put("stage1Result", stage1Result);
        });
        return this;
    }

    /** U12: the leader recommends. */
    public AuditJob recommends(String recommendation) {
        var body = Api.JSON.createObjectNode().put("recommendation", recommendation);
        body.put("text", "The system conforms and is effective; the nonconformities are dealt with.");
        job.lead.post(path + "/recommend", body.toString()).is(200);
        return this;
    }
}
