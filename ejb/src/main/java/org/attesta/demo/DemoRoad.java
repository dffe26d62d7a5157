package org.attesta.demo;

import static org.attesta.demo.DemoScene.MANAGER;
import static org.attesta.demo.DemoScene.PLANNER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.attesta.application.ApplicationService;
import org.attesta.application.PlanProgramme;
import org.attesta.application.Propose;
import org.attesta.application.Sign;
import org.attesta.audit.AuditService;
import org.attesta.audit.AuditType;
import org.attesta.programme.ProgrammeService;
import org.attesta.shared.Reason;

/** From the application to the planned cycle: arrows A1 to A9, each step on its day. */
@ApplicationScoped
class DemoRoad {

    private static final String OUTLINE = "Stage 1 and Stage 2 within three months, surveillance in years one and two,"
            + " recertification in year three";

    @Inject
    ApplicationService applications;

    @Inject
    ProgrammeService programmes;

    @Inject
    AuditService audits;

    @Inject
    DemoClients clients;

    @Inject
    DemoBody body;

    @Inject
    DemoScene scene;

    /** A1. Whoever may act for the client has said what ties there are. */
    void applies(DemoFile file, LocalDate day) {
        file.on(day, () -> {
            file.sites.addAll(clients.open(file.party));
            body.declareAbout(file.party.id());
            var applicant = file.party.representative();
            file.application = scene.as(applicant, () -> applications.begin(null, file.party.application(file.sites)))
                    .id();
            scene.act(applicant, applications, file.application, "submit");
        });
    }

    /** A2 and the review as far as it is written down. */
    void isReviewed(DemoFile file, LocalDate day) {
        file.on(day, () -> {
            scene.act(MANAGER, applications, file.application, "start-review");
            scene.as(MANAGER, () -> {
                var read = applications.row(file.application);
                return applications.saveReview(file.application, read.version(), file.party.reviewed());
            });
        });
    }

    /** A2 and A5. */
    void isAccepted(DemoFile file, LocalDate day) {
        isReviewed(file, day);
        file.on(day, () -> scene.act(MANAGER, applications, file.application, "accept"));
    }

    /** A6. */
    void isDeclined(DemoFile file, LocalDate day, String reason) {
        file.on(day, () -> scene.act(MANAGER, applications, file.application, "decline", new Reason(reason)));
    }

    /** A7. */
    void isOffered(DemoFile file, LocalDate day) {
        var offer = new Propose(file.party.fee(), "EUR", OUTLINE, null);
        file.on(day, () -> scene.act(MANAGER, applications, file.application, "propose", offer));
    }

    /** A8, the client's part. */
    void isSignedByClient(DemoFile file, LocalDate day) {
        var name = file.party.client().representative();
        file.on(
                day,
                () -> scene.act(file.party.representative(), applications, file.application, "sign", new Sign(name)));
    }

    /** A8, the body's part. */
    void isSignedByBody(DemoFile file, LocalDate day) {
        file.on(day, () -> scene.act(MANAGER, applications, file.application, "sign", new Sign(MANAGER.name())));
    }

    /** A1 to A9 as most go it, within three weeks; both stages have got their days before. */
    void isUnderProgramme(DemoFile file, LocalDate came) {
        applies(file, came);
        isAccepted(file, came.plusDays(4));
        isOffered(file, came.plusDays(8));
        isSignedByClient(file, came.plusDays(14));
        isSignedByBody(file, came.plusDays(15));
        isPlanned(file, came.plusDays(16));
    }

    /** A9. */
    void isPlanned(DemoFile file, LocalDate day) {
        var dates =
                new PlanProgramme(file.stage1Day, file.stage1End(), file.stage2Day, file.stage2End(), null, null, null);
        file.on(day, () -> {
            scene.act(PLANNER, applications, file.application, "plan-programme", dates);
            scene.as(PLANNER, () -> {
                file.programme =
                        programmes.ofApplication(file.application).orElseThrow().id();
                for (var audit : audits.rowsOf(file.programme)) {
                    if (audit.type() == AuditType.STAGE1) {
                        file.stage1 = audit.id();
                    } else {
                        file.stage2 = audit.id();
                    }
                }
                return null;
            });
        });
    }
}
