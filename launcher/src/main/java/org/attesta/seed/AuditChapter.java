package org.attesta.seed;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** The audits of a cycle with their teams, reports and answers to the checklist. */
final class AuditChapter {

    private static final String CHECKLIST = "2026.1";
    private static final List<String> REPORT_ITEMS = List.of(
            "A_CERTIFICATION_BODY",
            "B_CLIENT",
            "C_AUDIT_TYPE",
            "D_CRITERIA",
            "E_OBJECTIVES",
            "F_SCOPE_AND_TIME",
            "G_DEVIATIONS",
            "H_PROGRAMME_ISSUES",
            "I_TEAM",
            "J_DATES_AND_PLACES",
            "K_FINDINGS_AND_CONCLUSIONS",
            "L_SYSTEM_CHANGES",
            "M_UNRESOLVED",
            "N_COMBINED",
            "O_DISCLAIMER",
            "P_RECOMMENDATION",
            "Q_MARKS_CONTROL",
            "R_EARLIER_FINDINGS",
            "CONFORMITY_AND_EFFECTIVENESS",
            "INTERNAL_AUDIT_AND_REVIEW",
            "SCOPE_APPROPRIATE",
            "OBJECTIVES_FULFILLED");
    private static final Map<String, List<String>> CODES = codes();

    /** One audit of the story. */
    record Audit(UUID id, String number, String type, String step, String state, LocalDate day, double days) {

        boolean held() {
            return !state.equals("PLANNED");
        }

        LocalDate reported() {
            return day.plusDays(7);
        }
    }

    private final Story story;
    private final Rows rows;

    AuditChapter(Story story, Rows rows) {
        this.story = story;
        this.rows = rows;
    }

    /** The codes of the checklist that an audit of each type answers. */
    private static Map<String, List<String>> codes() {
        var codes = new TreeMap<String, List<String>>();
        try (InputStream in = AuditChapter.class.getResourceAsStream(
                "/org/attesta/standard/checklist-20000-1-" + CHECKLIST + ".json")) {
            for (var item : new ObjectMapper().readTree(in).get("items")) {
                item.get("audits")
                        .forEach(audit -> codes.computeIfAbsent(audit.asText(), a -> new ArrayList<>())
                                .add(item.get("code").asText()));
            }
            return codes;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Those that were opened until today, the oldest first. */
    List<Audit> write() {
        var days = AuditDays.of(story.personnel());
        var audits = new ArrayList<Audit>();
        var stage1State = story.stage == Stage.PLANNED ? "PLANNED" : "CLOSED";
        audits.add(audit("STAGE1", "STAGE1", stage1State, story.stage1, days.stage1()));
        audits.add(audit("STAGE2", "STAGE2", stage2State(), story.stage2, days.stage2()));
        for (int n = 1; n <= 2 && story.stage.certified(); n++) {
            var day = surveillance(n);
            if (!day.isAfter(lastDayOfAudits())) {
                audits.add(audit("SURVEILLANCE", "SURVEILLANCE_" + n, "CLOSED", day, days.surveillance()));
            }
        }
        audits.forEach(this::write);
        return audits;
    }

    private Audit audit(String type, String step, String state, LocalDate day, double days) {
        return new Audit(story.id(step), story.counters.next("AUD", day.getYear()), type, step, state, day, days);
    }

    private String stage2State() {
        return switch (story.stage) {
            case PLANNED, STAGE1_CLOSED -> "PLANNED";
            case FOLLOW_UP -> "NC_FOLLOWUP";
            case AWAITING_DECISION -> "RECOMMENDED";
            default -> "CLOSED";
        };
    }

    /** Eleven months after the decision, and a year later. */
    LocalDate surveillance(int n) {
        return story.decided.plusMonths(n * 12L - 1);
    }

    /** What was suspended or withdrawn was so before the next surveillance. */
    private LocalDate lastDayOfAudits() {
        return switch (story.stage) {
            case SUSPENDED, WITHDRAWN -> story.decided.plusMonths(11);
            default -> story.today.minusDays(20);
        };
    }

    private void write(Audit audit) {
        var reported = audit.held();
        var recommendation = switch (audit.state()) {
            case "PLANNED", "NC_FOLLOWUP" -> null;
            default ->
                switch (audit.type()) {
                    case "STAGE1" -> null;
                    case "STAGE2" -> "GRANT";
                    default -> "MAINTAIN";
                };
        };
        rows.into("audit")
                .set("id", audit.id())
                .set("version", reported ? 12 : 1)
                .set("number", audit.number())
                .set("created_at", Story.at(story.came.plusDays(16)))
                .set("programme_id", story.id("programme"))
                .set("client_id", story.client)
                .set("type", audit.type())
                .set("state", audit.state())
                .set("standard", Story.STANDARD)
                .set("checklist_version", CHECKLIST)
                .set("window_from", audit.day())
                .set("window_to", audit.day().plusDays(1))
                .set("required_days", audit.days())
                .set("first_day", audit.day())
                .set("last_day", audit.day().plusDays(1))
                .set("content", new AuditContent(story, audit).json().text())
                .set("objections", "{\"all\":[]}")
                .set("stage1_result", reported && audit.type().equals("STAGE1") ? "READY" : null)
                .set("report_issued_on", reported ? audit.reported() : null)
                .set("recommendation", recommendation)
                .set("recommendation_text", recommendation == null ? null : "Conformity and effectiveness were shown.")
                .set("cycle_step", audit.step())
                .set("agreed_first_day", reported ? audit.day() : null)
                .set("agreed_last_day", reported ? audit.day().plusDays(1) : null)
                .end();
        if (reported) {
            seat(audit, 0, story.lead(), "LEAD");
            seat(audit, 1, story.auditor(), "AUDITOR");
            report(audit);
            answers(audit);
        }
    }

    private void seat(Audit audit, int position, Staff.Member person, String part) {
        rows.into("audit_seat")
                .set("id", story.id(audit.step() + "seat" + position))
                .set("audit_id", audit.id())
                .set("position", position)
                .set("person_id", person.id())
                .set("part", part)
                .set("days", Math.ceil(audit.days()) / 2)
                .end();
    }

    private void report(Audit audit) {
        var sections = REPORT_ITEMS.stream()
                .map(item -> (Object) new Json().set("item", item).set("text", text(item)))
                .toList();
        var result = audit.type().equals("STAGE1") ? "READY" : null;
        rows.into("audit_report")
                .set("id", audit.id())
                .set("version", 2)
                .set("number", audit.number() + "-R1")
                .set("created_at", Story.at(audit.day().plusDays(3)))
                .set("client_id", story.client)
                .set("language", "en")
                .set(
                        "content",
                        new Json()
                                .set("sections", sections)
                                .set("stage1Result", result)
                                .text())
                .set("issued_on", audit.reported())
                .end();
    }

    private String text(String item) {
        return switch (item) {
            case "B_CLIENT" -> story.name + "\n" + story.places.get(0).address();
            case "F_SCOPE_AND_TIME" -> story.scope;
            case "I_TEAM" ->
                "– " + story.lead().name() + ", lead auditor\n– "
                        + story.auditor().name() + ", auditor";
            case "J_DATES_AND_PLACES" -> story.places.get(0).address();
            case "M_UNRESOLVED", "N_COMBINED", "R_EARLIER_FINDINGS" -> "None.";
            default -> "Generated: as the plan and the records of the audit say.";
        };
    }

    private void answers(Audit audit) {
        for (var code : CODES.get(audit.type())) {
            rows.into("checklist_answer")
                    .set("id", UUID.nameUUIDFromBytes((audit.id() + code).getBytes(StandardCharsets.UTF_8)))
                    .set("version", 1)
                    .set("number", audit.number() + " " + code)
                    .set("created_at", Story.at(audit.day()))
                    .set("audit_id", audit.id())
                    .set("client_id", story.client)
                    .set("code", code)
                    .set("result", "CONFORM")
                    .set("note", "Seen in documents and records of the last months.")
                    .set("person_id", story.auditor().id())
                    .set("answered_on", audit.day())
                    .end();
        }
    }
}
