package org.attesta.demo;

import static org.attesta.demo.DemoAccounts.OF_MELTEMI;
import static org.attesta.demo.DemoScene.AUDITOR;
import static org.attesta.demo.DemoScene.EXPERT;
import static org.attesta.demo.DemoScene.LEAD;
import static org.attesta.demo.DemoScene.PLANNER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.attesta.audit.AuditDraft;
import org.attesta.audit.AuditDraftService;
import org.attesta.audit.AuditRow;
import org.attesta.audit.AuditService;
import org.attesta.audit.ChecklistService;
import org.attesta.audit.DraftReport;
import org.attesta.audit.ItemComment;
import org.attesta.audit.Part;
import org.attesta.audit.ProposeTeam;
import org.attesta.audit.Recommend;
import org.attesta.audit.RecommendationKind;
import org.attesta.audit.ReportDraft;
import org.attesta.audit.ReportSection;
import org.attesta.audit.ReportService;
import org.attesta.audit.Seat;
import org.attesta.audit.Stage1Result;
import org.attesta.evidence.EvidenceRequestDraft;
import org.attesta.evidence.EvidenceRequestService;
import org.attesta.evidence.EvidenceService;
import org.attesta.evidence.ReviewEvidence;
import org.attesta.evidence.UploadMeta;
import org.attesta.shared.Actor;

/** The two audits at Meltemi, from the team to the recommendation. */
@ApplicationScoped
class DemoAudits {

    private static final Seat EXPERT_ON_NETWORKS =
            new Seat(EXPERT.personId(), Part.TECHNICAL_EXPERT, BigDecimal.ONE, null, LEAD.personId(), null, null);

    @Inject
    AuditService audits;

    @Inject
    AuditDraftService drafts;

    @Inject
    ChecklistService checklists;

    @Inject
    ReportService reports;

    @Inject
    EvidenceRequestService requests;

    @Inject
    EvidenceService judgements;

    @Inject
    DemoEvidence evidence;

    @Inject
    DemoFindings findings;

    @Inject
    DemoScene scene;

    /** U2 to U10 and U19. */
    void stage1(AuditRow audit, LocalDate day) {
        var id = audit.id();
        scene.on(day.minusDays(25));
        staffed(audit, day, day, List.of(seat(LEAD, Part.LEAD, "1"), seat(AUDITOR, Part.AUDITOR, "0.5")));
        scene.act(OF_MELTEMI, audits, id, "confirm");
        scene.on(day);
        starts(id, day);
        write(LEAD, id, a -> DemoMeetings.clientReviews(day));
        write(LEAD, id, a -> DemoMeetings.closing(day));
        scene.act(LEAD, audits, id, "finish-fieldwork");
        scene.on(day.plusDays(6));
        reports(id, Stage1Result.READY);
    }

    /** U2 to U11. */
    void stage2(AuditRow audit, LocalDate day) {
        var id = audit.id();
        var last = day.plusDays(1);
        var team = List.of(seat(LEAD, Part.LEAD, "2"), seat(AUDITOR, Part.AUDITOR, "1.5"), EXPERT_ON_NETWORKS);
        scene.on(day.minusDays(28));
        staffed(audit, day, last, team);
        scene.on(day.minusDays(22));
        write(LEAD, id, a -> DemoMeetings.plan(a, day));
        scene.act(LEAD, audits, id, "send-plan");
        var request = asks(id, day);
        scene.on(day.minusDays(20));
        scene.act(OF_MELTEMI, audits, id, "confirm");
        scene.on(day.minusDays(13));
        var sample = answers(request, day);
        scene.on(day);
        scene.act(LEAD, judgements, sample, "sufficient", new ReviewEvidence(null, "Complete; sample drawn from it."));
        scene.act(LEAD, requests, request, "accept");
        starts(id, day);
        comment(id);
        scene.on(last);
        findings.areRaised(id, sample);
        write(LEAD, id, a -> DemoMeetings.closing(last));
        scene.act(LEAD, audits, id, "finish-fieldwork");
        scene.on(last.plusDays(6));
        reports(id, null);
    }

    /** U12. */
    void recommend(UUID id) {
        var why = "The system conforms and is effective; both nonconformities are resolved and verified.";
        scene.act(LEAD, audits, id, "recommend", new Recommend(RecommendationKind.GRANT, why));
    }

    private void staffed(AuditRow audit, LocalDate first, LocalDate last, List<Seat> team) {
        write(PLANNER, audit.id(), a -> DemoMeetings.dates(a, first, last));
        scene.act(PLANNER, audits, audit.id(), "propose-team", new ProposeTeam(team));
        scene.act(OF_MELTEMI, audits, audit.id(), "accept-team");
    }

    private static Seat seat(Actor person, Part part, String days) {
        return Seat.of(person.personId(), part, new BigDecimal(days));
    }

    private UUID asks(UUID audit, LocalDate day) {
        var draft = new EvidenceRequestDraft(
                audit,
                List.of("8.6.1"),
                "Incident records of the last three months",
                "All incidents with number, priority, times and, for major ones, the review; as a table.",
                day.minusDays(10));
        return scene.as(LEAD, () -> requests.ask(draft)).id();
    }

    private UUID answers(UUID request, LocalDate day) {
        var meta = new UploadMeta(request, null, null, day.minusDays(90), day.minusDays(14));
        return evidence.uploadTable(OF_MELTEMI, meta, "incidents.csv", DemoFieldNotes.incidents(day));
    }

    /** U7, and the work on the checklist. */
    private void starts(UUID id, LocalDate day) {
        write(LEAD, id, a -> DemoMeetings.opening(day));
        scene.act(LEAD, audits, id, "start");
        scene.as(AUDITOR, () -> {
            checklists
                    .of(id)
                    .forEach(row ->
                            checklists.answer(id, row.code(), row.version(), DemoFieldNotes.answerTo(row.item())));
            return null;
        });
    }

    private void comment(UUID id) {
        var words = "Routing between the two carriers looked at: failover was tested in the period of the sample.";
        scene.as(EXPERT, () -> {
            var row = checklists.item(id, "S2-8.7.1-01");
            return checklists.comment(id, row.code(), row.version(), new ItemComment(words));
        });
    }

    /** U10: what the record knows is prepared; the leader writes the rest. */
    private void reports(UUID id, Stage1Result result) {
        scene.act(LEAD, audits, id, "draft-report", new DraftReport("en"));
        scene.as(LEAD, () -> {
            var report = reports.of(id);
            var sections = report.content().sections().stream()
                    .map(s -> filled(s) ? s : new ReportSection(s.item(), DemoMeetings.reported(s.item())))
                    .toList();
            return reports.save(id, report.version(), new ReportDraft(sections, result));
        });
        scene.act(LEAD, audits, id, "issue-report");
    }

    private static boolean filled(ReportSection section) {
        return section.text() != null && !section.text().isBlank();
    }

    private void write(Actor writer, UUID id, Function<AuditRow, AuditDraft> section) {
        scene.as(writer, () -> {
            var read = audits.row(id);
            return drafts.save(id, read.version(), section.apply(read));
        });
    }
}
