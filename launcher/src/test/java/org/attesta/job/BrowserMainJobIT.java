package org.attesta.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.time.LocalDate;
import java.util.Map;
import org.attesta.launcher.BrowserTest;
import org.attesta.launcher.RunningAttesta;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The main job as people do it: each signs in, does what is theirs, and signs out. */
@DisplayName("The main job through the pages")
class BrowserMainJobIT extends BrowserTest {

    private static final String EXPORT = "Incident export";

    private MainJob clock;
    private LocalDate stage2;
    private Pages pages;

    @BeforeEach
    void freshDemo() {
        clock = new MainJob(RunningAttesta.url(), Transcript.none()).from(LocalDate.parse("2026-12-01"));
        pages = new Pages(page, this::inspect, SCREENS.resolve("main-job"));
    }

    private void inspect() {
        requireAccessible();
        requireNoSidewaysScroll();
    }

    @Test
    void leadsFromAnApplicationToACertificateThatAStrangerCanCheck() {
        isAppliedFor();
        isReviewedAndProposed();
        isAgreed();
        isPlanned();
        passesStage1();
        isPlannedForStage2();
        passesStage2();
        isCorrected();
        isDecided();
        isChecked();
    }

    private void isAppliedFor() {
        ClientByPages.signsIn(pages).applies().signsOut();
    }

    private void isReviewedAndProposed() {
        ManagerByPages.signsIn(pages).reviews().accepts().proposes().signsOut();
    }

    private void isAgreed() {
        ClientByPages.signsIn(pages).signs().signsOut();
        ManagerByPages.signsIn(pages).signs().signsOut();
    }

    private void isPlanned() {
        PlannerByPages.signsIn(pages).plansTheProgramme(clock.today).signsOut();
    }

    private void passesStage1() {
        var first = clock.today.plusDays(28);
        PlannerByPages.signsIn(pages)
                .staffs("Stage 1", first, first.plusDays(1), "1.0", "0.5")
                .signsOut();
        ClientByPages.signsIn(pages).acceptsTheTeam().confirmsTheDates().signsOut();
        clock.at(first);
        TeamByPages.leadSignsIn(pages).opens("Stage 1", first).signsOut();
        TeamByPages.auditorSignsIn(pages).answersTheChecklist("Stage 1").signsOut();
        clock.at(first.plusDays(1));
        TeamByPages.leadSignsIn(pages)
                .recordsClientReviews(first.minusDays(60), first.minusDays(30))
                .closesTheFieldwork("Stage 1", first.plusDays(1))
                .reports(Map.of("Conclusion of Stage 1", "READY_WITH_CONCERNS"))
                .signsOut();
    }

    private void isPlannedForStage2() {
        stage2 = clock.today.plusDays(27);
        PlannerByPages.signsIn(pages)
                .staffs("Stage 2", stage2, stage2.plusDays(2), "3.0", "2.0")
                .signsOut();
        ClientByPages.signsIn(pages).acceptsTheTeam().signsOut();
        TeamByPages.leadSignsIn(pages)
                .sendsThePlan(stage2, "4.0")
                .asksForEvidence("Incident records of the last twelve months", clock.today.plusDays(10))
                .signsOut();
        ClientByPages.signsIn(pages).confirmsTheDates().signsOut();
        EvidenceByPages.signsIn(pages).sends(EvidenceJob.EXPORT, EXPORT).signsOut();
    }

    private void passesStage2() {
        clock.at(stage2);
        TeamByPages.leadSignsIn(pages).opens("Stage 2", stage2).signsOut();
        TeamByPages.auditorSignsIn(pages)
                .opensTheEvidence("8.6.1", EXPORT, EvidenceJob.EXPORT)
                .raises("MAJOR", "8.6.1", EXPORT)
                .raises("MINOR", "8.5.1.3", EXPORT)
                .answersTheChecklist("Stage 2")
                .signsOut();
        clock.at(stage2.plusDays(2));
        TeamByPages.leadSignsIn(pages)
                .issues("8.6.1")
                .issues("8.5.1.3")
                .closesTheFieldwork("Stage 2", stage2.plusDays(2))
                .reports(Map.of())
                .signsOut();
    }

    private void isCorrected() {
        ClientByPages.signsIn(pages)
                .answers("8.6.1", clock.today)
                .answers("8.5.1.3", clock.today)
                .signsOut();
        TeamByPages.leadSignsIn(pages)
                .acceptsThePlan("8.6.1")
                .acceptsThePlan("8.5.1.3")
                .signsOut();
        clock.at(clock.today.plusDays(20));
        ClientByPages.signsIn(pages).submitsEvidenceOfTheAction("8.6.1", EXPORT).signsOut();
    }

    private void isDecided() {
        TeamByPages.leadSignsIn(pages)
                .verifies("8.6.1", EXPORT)
                .recommends("GRANT")
                .submitsForDecision()
                .signsOut();
        DeciderByPages.signsIn(pages).grants().signsOut();
    }

    /** A stranger scans the paper that the client downloaded. */
    private void isChecked() {
        var client = ClientByPages.signsIn(pages);
        var paper = client.fetchesTheCertificate();
        client.signsOut();
        assertThat(paper.text()).contains("Aegean Cloud Services S.A.", ClientByPages.SCOPE);
        pages.open(paper.scanned().getPath()).onAPhone().says("Aegean Cloud Services S.A.");
        PlaywrightAssertions.assertThat(page.locator(".at-verdict strong")).hasText("Valid");
    }
}
