package org.attesta.demo;

import static org.attesta.demo.DemoScene.EXPERT;
import static org.attesta.demo.DemoScene.PLANNER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attesta.audit.AuditService;
import org.attesta.audit.ChecklistService;
import org.attesta.audit.ItemComment;
import org.attesta.audit.ProposeTeam;
import org.attesta.audit.Recommend;
import org.attesta.audit.RecommendationKind;
import org.attesta.audit.Stage1Result;
import org.attesta.evidence.EvidenceRequestDraft;
import org.attesta.evidence.EvidenceRequestService;
import org.attesta.evidence.EvidenceService;
import org.attesta.evidence.ReviewEvidence;
import org.attesta.evidence.UploadMeta;

/** The two audits of a first certification, from the team to the recommendation. */
@ApplicationScoped
class DemoAudits {

    /** Days before an audit on which the steps of its preparation are taken. */
    private static final int TEAM = 33;

    private static final int PLAN = 30;
    private static final int CONFIRMED = 26;
    private static final int EVIDENCE = 13;
    private static final int STAGE1_TEAM = 25;

    /** Days after its last day. */
    private static final int REPORT = 6;

    @Inject
    AuditService audits;

    @Inject
    ChecklistService checklists;

    @Inject
    EvidenceRequestService requests;

    @Inject
    EvidenceService judgements;

    @Inject
    DemoEvidence evidence;

    @Inject
    DemoDossier dossier;

    @Inject
    DemoFindings findings;

    @Inject
    DemoFieldwork fieldwork;

    @Inject
    DemoScene scene;

    /** U2 to U10 and U19. */
    void stage1(DemoFile file, Stage1Result result) {
        var first = file.stage1Day;
        var last = file.stage1End();
        file.on(first.minusDays(STAGE1_TEAM), () -> {
            isStaffed(file, file.stage1, first, last);
            scene.act(file.party.representative(), audits, file.stage1, "confirm");
        });
        file.on(first, () -> fieldwork.begins(file.party, file.stage1, first));
        file.on(last, () -> {
            fieldwork.answersAll(file.party, file.stage1);
            findings.areRaised(file, file.stage1);
            fieldwork.seesClientReviews(file.party, file.stage1, last);
            fieldwork.ends(file.party, file.stage1, last);
        });
        file.on(last.plusDays(REPORT), () -> fieldwork.reports(file.party, file.stage1, result));
    }

    /** U2 to U11. */
    void stage2(DemoFile file) {
        var first = file.stage2Day;
        var last = file.stage2End();
        var client = file.party.representative();
        file.on(first.minusDays(TEAM), () -> isStaffed(file, file.stage2, first, last));
        file.on(first.minusDays(PLAN), () -> {
            fieldwork.sendsPlan(file.party, file.stage2);
            file.request = asks(file, first);
            file.requests = dossier.asks(file, file.stage2, first);
        });
        file.on(first.minusDays(CONFIRMED), () -> scene.act(client, audits, file.stage2, "confirm"));
        file.on(first.minusDays(EVIDENCE), () -> {
            file.sample = answers(file, first);
            file.answers = dossier.answers(file, file.requests, first);
        });
        file.on(first, () -> {
            isSeen(file);
            dossier.areSeen(file, file.answers);
            fieldwork.begins(file.party, file.stage2, first);
        });
        file.on(last, () -> {
            fieldwork.answersAll(file.party, file.stage2);
            comments(file);
            findings.areRaised(file, file.stage2);
            fieldwork.ends(file.party, file.stage2, last);
        });
        file.on(last.plusDays(REPORT), () -> fieldwork.reports(file.party, file.stage2, null));
    }

    /** U2 and U3: the team is proposed, and the client takes it. */
    void isStaffed(DemoFile file, UUID audit, LocalDate first, LocalDate last) {
        isProposed(file, audit, first, last);
        scene.act(file.party.representative(), audits, audit, "accept-team");
    }

    /** U2: on days that the programme did not foresee, the planner says why. */
    void isProposed(DemoFile file, UUID audit, LocalDate first, LocalDate last) {
        fieldwork.write(PLANNER, audit, a -> DemoMeetings.dates(file.party, a, first, last));
        var required = scene.as(PLANNER, () -> audits.row(audit)).requiredDays();
        var team = new ProposeTeam(DemoFieldwork.seats(file.party, first, last, required));
        scene.act(PLANNER, audits, audit, "propose-team", team, "R-9.1.3.2", "Agreed with the client by telephone.");
    }

    /** U12. */
    void recommend(DemoFile file, UUID audit, RecommendationKind kind, String why) {
        scene.act(file.party.lead(), audits, audit, "recommend", new Recommend(kind, why));
    }

    private UUID asks(DemoFile file, LocalDate day) {
        var draft = new EvidenceRequestDraft(
                file.stage2,
                List.of("8.6.1"),
                "Incident records of the last three months",
                "All incidents with number, priority, times and, for major ones, the review; as a table.",
                day.minusDays(10));
        return scene.as(file.party.lead(), () -> requests.ask(draft)).id();
    }

    private UUID answers(DemoFile file, LocalDate day) {
        var until = DemoDossier.until(day);
        var from = until.minusWeeks(DemoIncidents.EXPORTED);
        var meta = new UploadMeta(file.request, null, null, from, until.minusDays(1));
        var table = dossier.incidents(file.party, day).export();
        return evidence.uploadTable(file.party.representative(), meta, "incidents.csv", table);
    }

    private void isSeen(DemoFile file) {
        var judged = new ReviewEvidence(null, "Complete; sample drawn from it.");
        scene.act(file.party.lead(), judgements, file.sample, "sufficient", judged);
        scene.act(file.party.lead(), requests, file.request, "accept");
    }

    private void comments(DemoFile file) {
        if (file.party.team().words() == null) {
            return;
        }
        scene.as(EXPERT, () -> {
            var row = checklists.item(file.stage2, "S2-8.7.1-01");
            var words = new ItemComment(file.party.team().words());
            return checklists.comment(file.stage2, row.code(), row.version(), words);
        });
    }
}
