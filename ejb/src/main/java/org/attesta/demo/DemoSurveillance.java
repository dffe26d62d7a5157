package org.attesta.demo;

import static org.attesta.demo.DemoScene.DECIDER;
import static org.attesta.demo.DemoScene.PLANNER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.attesta.audit.AuditService;
import org.attesta.audit.AuditType;
import org.attesta.programme.ProgrammeService;
import org.attesta.shared.Reason;

/** The first surveillance audit after a decision: opened in time, begun, or put off for too long. */
@ApplicationScoped
class DemoSurveillance {

    /** Days after the decision on which it is opened, a good four months before its limit. */
    private static final int TO_SURVEILLANCE = 235;

    @Inject
    ProgrammeService programmes;

    @Inject
    AuditService auditing;

    @Inject
    DemoAudits audits;

    @Inject
    DemoFieldwork fieldwork;

    @Inject
    DemoDossier dossier;

    @Inject
    DemoBody body;

    @Inject
    DemoScene scene;

    /** U1 of the first surveillance audit, as the planner does it when its time has come. */
    void isOpened(DemoFile file, LocalDate decided) {
        file.on(decided.plusDays(TO_SURVEILLANCE), () -> {
            scene.act(PLANNER, programmes, file.programme, "open-surveillance");
            file.surveillance = scene.as(PLANNER, () -> auditing.rowsOf(file.programme)).stream()
                    .filter(a -> a.type() == AuditType.SURVEILLANCE)
                    .findFirst()
                    .orElseThrow()
                    .id();
        });
    }

    /** The surveillance audit was put off at the client's wish until its limit passed. */
    void isPutOff(DemoFile file, LocalDate decided) {
        isOpened(file, decided);
        var why =
                new Reason("Asked for by the client: the payroll runs of the month's end and a move of the platform.");
        file.on(decided.plusDays(300), () -> scene.act(PLANNER, auditing, file.surveillance, "postpone", why));
        var late = decided.plusYears(1).plusDays(1);
        file.on(late, () -> scene.dutyOfCertifications(late));
    }

    /** An auditor of the demo finds the audit begun. */
    void isBegun(DemoFile file, LocalDate decided) {
        isOpened(file, decided);
        var calendar = file.calendar;
        var first = calendar.bookBefore(2, file.party.team().people());
        var last = first.plusDays(1);
        file.on(calendar.ago(52), () -> {
            body.renewFor(file.party.id(), file.party.lead(), file.party.auditor(), DECIDER);
            audits.isStaffed(file, file.surveillance, first, last);
        });
        file.on(calendar.ago(34), () -> {
            fieldwork.sendsPlan(file.party, file.surveillance);
            file.requests = dossier.asks(file, file.surveillance, first);
        });
        file.on(calendar.ago(29), () -> scene.act(file.party.representative(), auditing, file.surveillance, "confirm"));
        file.on(calendar.ago(14), () -> dossier.answersAgain(file, file.requests, first));
        file.on(first, () -> {
            fieldwork.begins(file.party, file.surveillance, first);
            fieldwork.seesAgain(file.party, file.surveillance, List.of("S2-8.4.3", "S2-8.6.3", "SV-B", "SV-C"));
        });
    }
}
