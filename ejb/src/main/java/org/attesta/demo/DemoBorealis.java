package org.attesta.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
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

    void fill() {
        var site = clients.borealis();
        body.declareAbout(DemoAccounts.BOREALIS);
        var draft = DemoDrafts.borealis(site, body.consultancyEnd());
        var id = scene.as(APPLICANT, () -> applications.begin(null, draft)).id();
        scene.act(APPLICANT, applications, id, "submit");
        var came = scene.today();
        scene.on(came.plusDays(3));
        scene.act(DemoScene.MANAGER, applications, id, "start-review");
        var gap = "Which of the two carries out releases on customers' devices: Borealis or the device supplier?";
        scene.act(DemoScene.MANAGER, applications, id, "request-info", new RequestInfo(List.of(gap)));
        scene.on(came.plusDays(4));
        var answer = "Borealis. The supplier only prepares images, which our change advisory board releases.";
        scene.act(APPLICANT, applications, id, "answer", new AnswerInfo(answer));
        scene.on(came.plusDays(7));
        scene.as(DemoScene.MANAGER, () -> {
            var read = applications.row(id);
            return applications.saveReview(id, read.version(), DemoDrafts.reviewOfBorealis());
        });
    }
}
