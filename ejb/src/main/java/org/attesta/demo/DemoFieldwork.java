package org.attesta.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.attesta.audit.AuditDraft;
import org.attesta.audit.AuditDraftService;
import org.attesta.audit.AuditRow;
import org.attesta.audit.AuditService;
import org.attesta.audit.ChecklistRow;
import org.attesta.audit.ChecklistService;
import org.attesta.audit.DraftReport;
import org.attesta.audit.ItemAnswer;
import org.attesta.audit.Part;
import org.attesta.audit.ReportDraft;
import org.attesta.audit.ReportSection;
import org.attesta.audit.ReportService;
import org.attesta.audit.Seat;
import org.attesta.audit.Stage1Result;
import org.attesta.shared.Actor;
import org.attesta.standard.ChecklistItem;
import org.attesta.standard.Clause;

/** What an audit team does at a client, and what it writes down. */
@ApplicationScoped
class DemoFieldwork {

    @Inject
    AuditService audits;

    @Inject
    AuditDraftService drafts;

    @Inject
    ChecklistService checklists;

    @Inject
    ReportService reports;

    @Inject
    DemoScene scene;

    /** The leader is there all days, the auditor for what is left of the required time, an expert with the auditor. */
    static List<Seat> seats(DemoParty party, LocalDate first, LocalDate last, BigDecimal required) {
        var days = BigDecimal.valueOf(ChronoUnit.DAYS.between(first, last) + 1);
        var rest = required.subtract(days).max(new BigDecimal("0.5"));
        var seats = new ArrayList<Seat>();
        seats.add(Seat.of(party.lead().personId(), Part.LEAD, days));
        seats.add(Seat.of(party.auditor().personId(), Part.AUDITOR, rest));
        if (party.team().expert() != null) {
            var expert = DemoPeople.actor(party.team().expert()).personId();
            var under = party.auditor().personId();
            seats.add(new Seat(expert, Part.TECHNICAL_EXPERT, rest.min(BigDecimal.ONE), null, under, null, null));
        }
        return seats;
    }

    /** U5. */
    void sendsPlan(DemoParty party, UUID audit) {
        write(party.lead(), audit, a -> DemoMeetings.plan(party, a));
        scene.act(party.lead(), audits, audit, "send-plan");
    }

    /** U7. */
    void begins(DemoParty party, UUID audit, LocalDate day) {
        write(party.lead(), audit, a -> DemoMeetings.opening(party, a, day));
        scene.act(party.lead(), audits, audit, "start");
    }

    void answersAll(DemoParty party, UUID audit) {
        answers(party, audit, row -> true, item -> DemoFieldNotes.answerTo(party, item));
    }

    /** Each auditor answers what the plan gives to this auditor. */
    private void answers(
            DemoParty party, UUID audit, Predicate<ChecklistRow> which, Function<ChecklistItem, ItemAnswer> answer) {
        for (var writer : List.of(party.lead(), party.auditor())) {
            scene.as(writer, () -> {
                var given = new LinkedHashMap<String, ItemAnswer>();
                var planned = audits.row(audit);
                checklists.of(audit).stream()
                        .filter(which)
                        .filter(row -> by(party, planned, row.item().clause()).equals(writer))
                        .forEach(row -> given.put(row.code(), answer.apply(row.item())));
                checklists.answerAll(audit, given);
                return null;
            });
        }
    }

    /** Who looks at the clause, and writes down what is found about it. */
    static Actor by(DemoParty party, AuditRow planned, Clause clause) {
        boolean other = DemoPlans.isOfAuditor(planned, clause, party.auditor().personId());
        return other ? party.auditor() : party.lead();
    }

    /** At a later audit, the questions whose codes begin so. */
    void seesAgain(DemoParty party, UUID audit, List<String> codes) {
        answers(
                party,
                audit,
                row -> codes.stream().anyMatch(row.code()::startsWith),
                item -> DemoFieldNotes.answerAgain(party, item));
    }

    void seesClientReviews(DemoParty party, UUID audit, LocalDate day) {
        write(party.lead(), audit, a -> DemoMeetings.clientReviews(party, day));
    }

    /** U8. */
    void ends(DemoParty party, UUID audit, LocalDate day) {
        write(party.lead(), audit, a -> DemoMeetings.closing(party, a, day));
        scene.act(party.lead(), audits, audit, "finish-fieldwork");
    }

    /** U10: what the record knows is prepared; the leader writes the rest. */
    void reports(DemoParty party, UUID audit, Stage1Result result) {
        scene.act(party.lead(), audits, audit, "draft-report", new DraftReport("en"));
        scene.as(party.lead(), () -> {
            var report = reports.of(audit);
            var sections = report.content().sections().stream()
                    .map(s -> filled(s) ? s : new ReportSection(s.item(), DemoMeetings.reported(result, s.item())))
                    .toList();
            return reports.save(audit, report.version(), new ReportDraft(sections, result));
        });
        scene.act(party.lead(), audits, audit, "issue-report");
    }

    private static boolean filled(ReportSection section) {
        return section.text() != null && !section.text().isBlank();
    }

    void write(Actor writer, UUID id, Function<AuditRow, AuditDraft> section) {
        scene.as(writer, () -> {
            var read = audits.row(id);
            return drafts.save(id, read.version(), section.apply(read));
        });
    }
}
