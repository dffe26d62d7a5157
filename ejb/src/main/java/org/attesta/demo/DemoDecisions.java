package org.attesta.demo;

import static org.attesta.demo.DemoScene.DECIDER;
import static org.attesta.demo.DemoScene.MANAGER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.attesta.application.ApplicationService;
import org.attesta.certification.CertificationService;
import org.attesta.certification.End;
import org.attesta.certification.ProposeSuspension;
import org.attesta.certification.ProposeWithdrawal;
import org.attesta.certification.SubmitForDecision;
import org.attesta.certification.SuspensionGround;
import org.attesta.decision.Decide;
import org.attesta.decision.DecisionOutcome;
import org.attesta.decision.DecisionService;

/** What is decided about a certification, by somebody who was in no audit of it. */
@ApplicationScoped
class DemoDecisions {

    private static final String GRANTED =
            "Conformity and effectiveness are shown; the nonconformities are resolved; the package is complete.";

    @Inject
    ApplicationService applications;

    @Inject
    CertificationService certifications;

    @Inject
    DecisionService decisions;

    @Inject
    DemoBody body;

    @Inject
    DemoScene scene;

    /** C1. */
    void isHandedIn(DemoFile file, LocalDate day) {
        file.on(day, () -> {
            file.certification = scene.as(file.party.lead(), () -> certifications.ofProgramme(file.programme))
                    .orElseThrow()
                    .id();
            var comments = new SubmitForDecision("All nonconformities are verified.", null);
            scene.act(file.party.lead(), certifications, file.certification, "submit-for-decision", comments);
        });
    }

    /** D1, D3 and C2. */
    void isGranted(DemoFile file, LocalDate taken, LocalDate decided) {
        file.on(taken, () -> scene.act(DECIDER, decisions, open(file), "take"));
        file.on(decided, () -> {
            var scope = scene.as(DECIDER, () -> applications.row(file.application))
                    .content()
                    .scope();
            decide(file, new Decide(DecisionOutcome.GRANT, GRANTED, scope, null));
        });
    }

    /** C6. */
    void isSuspended(DemoFile file, LocalDate day, SuspensionGround ground, String reason) {
        file.on(day, () -> {
            body.renewFor(file.party.id(), DECIDER);
            var proposal = new ProposeSuspension(reason, ground, null);
            scene.act(MANAGER, certifications, file.certification, "suspend", proposal);
            scene.act(DECIDER, decisions, open(file), "take");
            decide(file, new Decide(DecisionOutcome.SUSPEND, reason, null, null));
        });
    }

    /** C8. */
    void isWithdrawn(DemoFile file, LocalDate day, SuspensionGround ground, String reason) {
        file.on(day, () -> {
            body.renewFor(file.party.id(), DECIDER);
            var proposal = new ProposeWithdrawal(reason, ground);
            scene.act(MANAGER, certifications, file.certification, "withdraw", proposal);
            scene.act(DECIDER, decisions, open(file), "take");
            decide(file, new Decide(DecisionOutcome.WITHDRAW, reason, null, null));
        });
    }

    /** C16 or C17. */
    void isEnded(DemoFile file, LocalDate day, String reason) {
        file.on(day, () -> {
            var certification = scene.as(MANAGER, () -> certifications.ofProgramme(file.programme))
                    .orElseThrow()
                    .id();
            scene.act(MANAGER, certifications, certification, "end", new End(reason, day.minusDays(3)));
        });
    }

    private void decide(DemoFile file, Decide decide) {
        scene.act(DECIDER, decisions, open(file), "decide", decide);
    }

    private UUID open(DemoFile file) {
        return scene.as(MANAGER, () -> certifications.row(file.certification)).decisionId();
    }
}
