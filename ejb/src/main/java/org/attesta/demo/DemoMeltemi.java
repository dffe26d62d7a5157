package org.attesta.demo;

import static org.attesta.demo.DemoAccounts.OF_MELTEMI;
import static org.attesta.demo.DemoScene.DECIDER;
import static org.attesta.demo.DemoScene.LEAD;
import static org.attesta.demo.DemoScene.MANAGER;
import static org.attesta.demo.DemoScene.PLANNER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.UUID;
import org.attesta.application.ApplicationService;
import org.attesta.application.PlanProgramme;
import org.attesta.application.Sign;
import org.attesta.audit.AuditRow;
import org.attesta.audit.AuditService;
import org.attesta.audit.AuditType;
import org.attesta.certification.CertificationService;
import org.attesta.certification.SubmitForDecision;
import org.attesta.decision.Decide;
import org.attesta.decision.DecisionOutcome;
import org.attesta.decision.DecisionService;
import org.attesta.shared.ListQuery;

/** Meltemi went the whole way in the months before the demo begins, and is certified. */
@ApplicationScoped
class DemoMeltemi {

    @Inject
    ApplicationService applications;

    @Inject
    AuditService audits;

    @Inject
    CertificationService certifications;

    @Inject
    DecisionService decisions;

    @Inject
    DemoClients clients;

    @Inject
    DemoBody body;

    @Inject
    DemoAudits fieldwork;

    @Inject
    DemoFindings findings;

    @Inject
    DemoScene scene;

    void fill() {
        var site = clients.meltemi();
        body.declareAbout(DemoAccounts.MELTEMI);
        var came = next(DayOfWeek.MONDAY, scene.today().plusDays(25));
        var application = applies(came, site);
        agrees(came.plusDays(8), application);
        var stage1Day = next(DayOfWeek.TUESDAY, came.plusDays(45));
        var stage2Day = next(DayOfWeek.TUESDAY, stage1Day.plusDays(35));
        scene.on(came.plusDays(16));
        var dates = new PlanProgramme(stage1Day, stage1Day, stage2Day, stage2Day.plusDays(1), null, null, null);
        scene.act(PLANNER, applications, application, "plan-programme", dates);
        fieldwork.stage1(audit(AuditType.STAGE1), stage1Day);
        var stage2 = audit(AuditType.STAGE2);
        fieldwork.stage2(stage2, stage2Day);
        findings.areClosed(stage2.id(), stage2Day.plusDays(9));
        fieldwork.recommend(stage2.id());
        isDecided(stage2.programmeId(), application);
    }

    private UUID applies(LocalDate day, UUID site) {
        scene.on(day);
        var id = scene.as(OF_MELTEMI, () -> applications.begin(null, DemoDrafts.meltemi(site)))
                .id();
        scene.act(OF_MELTEMI, applications, id, "submit");
        scene.on(day.plusDays(4));
        scene.act(MANAGER, applications, id, "start-review");
        scene.as(MANAGER, () -> {
            var read = applications.row(id);
            return applications.saveReview(id, read.version(), DemoDrafts.reviewOfMeltemi());
        });
        scene.act(MANAGER, applications, id, "accept");
        return id;
    }

    private void agrees(LocalDate day, UUID application) {
        scene.on(day);
        scene.act(MANAGER, applications, application, "propose", DemoDrafts.offer());
        scene.on(day.plusDays(6));
        scene.act(OF_MELTEMI, applications, application, "sign", new Sign(OF_MELTEMI.name()));
        scene.on(day.plusDays(7));
        scene.act(MANAGER, applications, application, "sign", new Sign(MANAGER.name()));
    }

    private AuditRow audit(AuditType type) {
        return scene.as(OF_MELTEMI, () -> audits.list(ListQuery.first(ListQuery.MAX))).items().stream()
                .filter(a -> a.type() == type)
                .findFirst()
                .orElseThrow();
    }

    /** C1, D1, D3: handed in, taken up by somebody who was in no audit of it, granted. */
    private void isDecided(UUID programme, UUID application) {
        var certification = scene.as(LEAD, () -> certifications.ofProgramme(programme))
                .orElseThrow()
                .id();
        var comments = new SubmitForDecision("Both nonconformities are verified.", null);
        var decision = scene.act(LEAD, certifications, certification, "submit-for-decision", comments)
                .decisionId();
        scene.on(scene.today().plusDays(6));
        scene.act(DECIDER, decisions, decision, "take");
        scene.on(scene.today().plusDays(2));
        var scope =
                scene.as(DECIDER, () -> applications.row(application)).content().scope();
        var reason =
                "Conformity and effectiveness are shown; the nonconformities are resolved; the package is complete.";
        scene.act(DECIDER, decisions, decision, "decide", new Decide(DecisionOutcome.GRANT, reason, scope, null));
    }

    /** Work is done on working days: the dates of the story hang on the first weekday after. */
    private static LocalDate next(DayOfWeek weekday, LocalDate day) {
        return day.with(TemporalAdjusters.nextOrSame(weekday));
    }
}
