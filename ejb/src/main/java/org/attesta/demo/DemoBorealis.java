package org.attesta.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attesta.application.AnswerInfo;
import org.attesta.application.ApplicationService;
import org.attesta.application.RequestInfo;
import org.attesta.shared.Actor;

/** Borealis has applied; its application is under review, and the rest of the review is left to the visitor. */
@ApplicationScoped
class DemoBorealis {

    private static final Actor APPLICANT = DemoAccounts.actor("client@borealis.example");

    @Inject
    ApplicationService applications;

    @Inject
    DemoClients clients;

    @Inject
    DemoBody body;

    @Inject
    DemoScene scene;

    /** From the Monday on which it applied. */
    void tell(DemoCalendar calendar, LocalDate came) {
        calendar.on(came, this::applies);
        var gap = "Which of the two carries out releases on customers' devices: Borealis or the device supplier?";
        calendar.on(came.plusDays(3), () -> {
            scene.act(DemoScene.MANAGER, applications, application(), "start-review");
            scene.act(DemoScene.MANAGER, applications, application(), "request-info", new RequestInfo(List.of(gap)));
        });
        var answer = "Borealis. The supplier only prepares images, which our change advisory board releases.";
        calendar.on(
                came.plusDays(4),
                () -> scene.act(APPLICANT, applications, application(), "answer", new AnswerInfo(answer)));
        calendar.on(came.plusDays(7), this::isReviewed);
    }

    private void applies() {
        var site = clients.borealis();
        body.declareAbout(DemoAccounts.BOREALIS);
        var draft = DemoDrafts.borealis(site, body.consultancyEnd());
        var id = scene.as(APPLICANT, () -> applications.begin(null, draft)).id();
        scene.act(APPLICANT, applications, id, "submit");
    }

    private void isReviewed() {
        scene.as(DemoScene.MANAGER, () -> {
            var read = applications.row(application());
            return applications.saveReview(read.id(), read.version(), DemoDrafts.reviewOfBorealis());
        });
    }

    private UUID application() {
        return scene.as(APPLICANT, () -> applications.ofClient(DemoAccounts.BOREALIS))
                .get(0)
                .id();
    }
}
