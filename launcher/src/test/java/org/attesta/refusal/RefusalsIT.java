package org.attesta.refusal;

import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;

import java.time.LocalDate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.attesta.job.ApplicationJob;
import org.attesta.job.AuditJob;
import org.attesta.job.MainJob;
import org.attesta.job.Transcript;
import org.attesta.launcher.RunningAttesta;
import org.attesta.refusal.Refused.Ask;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * One organisation on its way to a certificate and beyond; at every point of it, what must not happen there is asked
 * for. The rows of a chapter are asked in order, since each chapter brings the record to where the next begins.
 */
@DisplayName("Attesta refuses")
@ExtendWith(RunningAttesta.class)
class RefusalsIT {

    /** The next tests find the demo, and its day, as it was. */
    @AfterAll
    static void startOver() {
        MainJob.startOver();
    }

    private static MainJob fresh() {
        return from("2026-12-01");
    }

    private static MainJob from(String day) {
        return new MainJob(RunningAttesta.url(), Transcript.none()).from(LocalDate.parse(day));
    }

    @TestFactory
    Stream<DynamicNode> whatARuleForbids() {
        var job = from("2026-11-30");
        var refused = new Refused(job.admin);
        return Stream.of(
                chapter("an application that is incomplete", () -> new ApplicationRefusals(job, refused).rows()),
                chapter("a review that skips a question", () -> new ReviewRefusals(job, refused).rows()),
                chapter("an agreement or a cycle with a hole", () -> new AgreementRefusals(job, refused).rows()),
                chapter("a team that does not fit", () -> new TeamRefusals(job, refused).rows()),
                chapter("a Stage 1 that is not done", () -> new Stage1Refusals(job, refused).rows()),
                chapter("a Stage 2 that is not prepared", () -> new Stage2Refusals(job, refused).rows()),
                chapter("a finding that says too little", () -> new FindingRefusals(job, refused).rows()),
                chapter("a report with a hole", () -> new ReportRefusals(job, refused).rows()),
                chapter("an answer that is none", () -> new FollowUpRefusals(job, refused).rows()),
                chapter("a decision on sand", () -> new DecisionRefusals(job, refused).rows()),
                chapter("a certification out of turn", () -> new CertificationRefusals(job, refused).rows()));
    }

    @TestFactory
    Stream<DynamicTest> aStage2WhereStage1SaidNotReady() {
        var job = fresh().isAppliedForAndPlanned();
        var refused = new Refused(job.admin);
        var stage2 = "audits/" + job.stage2;
        return Stream.of(
                Refused.then("Stage 1 ends with: not ready", () -> job.passesStage1("NOT_READY")),
                Refused.then(
                        "Stage 2 is prepared all the same",
                        () -> new AuditJob(job, job.stage2)
                                .isStaffed(Stage2Refusals.FIRST, Stage2Refusals.FIRST.plusDays(2), "3.0", "2.0")
                                .isPlanned(Stage2Refusals.FIRST, "4.0")
                                .opens(Stage2Refusals.FIRST)),
                Refused.then("its day has come", () -> job.at(Stage2Refusals.FIRST)),
                refused.row("it begins", "R-9.3.1.2.3", "9.3.1.2.3", () -> Ask.action(job.lead, stage2, "start")));
    }

    @TestFactory
    Stream<DynamicTest> aReviewByAnInterestedPerson() {
        var job = fresh();
        new ApplicationJob(job).writes().submits();
        return new ReviewRefusals(job, new Refused(job.admin)).interested();
    }

    @TestFactory
    Stream<DynamicTest> aCalculation() {
        var planner = new MainJob(RunningAttesta.url(), Transcript.none()).planner;
        var body = "{\"standards\":[{\"standard\":\"ISO/IEC 27001\",\"days\":12}],\"integrationPercent\":25}";
        return Stream.of(new Refused(planner.as("admin@cb.example"))
                .row(
                        "a quarter less for integration",
                        "MD11",
                        "IAF MD 11",
                        () -> new Ask(planner, "POST", "calculators/integrated-audit-time", body, "audits?limit=200")));
    }

    /** Its rows are made only when it is reached. */
    private static DynamicNode chapter(String name, Supplier<Stream<DynamicTest>> rows) {
        return dynamicContainer(name, Stream.of(rows).flatMap(Supplier::get));
    }
}
