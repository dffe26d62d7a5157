package org.attesta.job;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.attesta.launcher.BrowserTest;
import org.attesta.launcher.RunningAttesta;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Surveillance by the people whose work it is: without a major, with one, and too late (9.6.1, rulebook §1.5). */
@DisplayName("The years after the decision, through the pages")
class YearsAfterUiIT extends BrowserTest {

    private static final String AUDIT = "Surveillance";

    private MainJob job;
    private Pages pages;

    @Test
    void bringSurveillanceInTimeAndByWhomTheRulesSay() {
        job = MainJob.finished(RunningAttesta.url(), Transcript.none(), LocalDate.parse("2026-12-01"));
        assertThat(job.today).isEqualTo("2027-02-17");
        pages = new Pages(page, this::inspect, SCREENS.resolve("years-after"));
        isDueOnTheLastDayAndLateTheDayAfter();
        isMaintainedByItsLeaderWhereNothingMajorWasFound();
        goesToTheDecisionMakersWhereAMajorWasFound();
    }

    private void inspect() {
        requireAccessible();
        requireNoSidewaysScroll();
    }

    /** Twelve months are the limit; a day later it says so wherever people look. */
    private void isDueOnTheLastDayAndLateTheDayAfter() {
        pages.signIn("planner@cb.example").open("/due/list?on=2028-02-17");
        assertThat(due("Surveillance audit")).containsText("0");
        pages.open("/due/list?on=2028-02-18");
        assertThat(due("Surveillance audit")).containsText("1 late");
        pages.onAPhone().signOut();
    }

    private void isMaintainedByItsLeaderWhereNothingMajorWasFound() {
        job.at(LocalDate.parse("2027-10-30"));
        var first = LocalDate.parse("2028-01-24");
        isHeld(first, () -> {});
        TeamByPages.leadSignsIn(pages, AUDIT).recommends("MAINTAIN").maintains().signsOut();

        pages.signIn("client@aegean.example").open(certification()).inState("Active");
        pages.says("2029-04-17").says("Recertification audit at the latest");
        pages.onAPhone().signOut();
        pages.open("/register?q=Aegean").says("Valid");
    }

    private void goesToTheDecisionMakersWhereAMajorWasFound() {
        job.at(LocalDate.parse("2028-11-01"));
        var first = LocalDate.parse("2029-01-22");
        isHeld(
                first,
                () -> TeamByPages.auditorSignsIn(pages, AUDIT)
                        .raises("MAJOR", "8.6.1", "Incident export")
                        .signsOut());
        ClientByPages.signsIn(pages).answers("8.6.1", job.today).signsOut();
        TeamByPages.leadSignsIn(pages, AUDIT).acceptsThePlan("8.6.1").signsOut();
        job.at(job.today.plusDays(20));
        ClientByPages.signsIn(pages)
                .submitsEvidenceOfTheAction("8.6.1", "Incident export")
                .signsOut();
        TeamByPages.leadSignsIn(pages, AUDIT)
                .verifies("8.6.1", "Incident export")
                .recommends("MAINTAIN")
                .signsOut();
        DeciderByPages.signsIn(pages).maintains().signsOut();

        pages.signIn("manager@cb.example").open(certification()).inState("Active");
        pages.says("Recertification audit at the latest");
    }

    private void isHeld(LocalDate first, Runnable findings) {
        List.of(job.lead, job.auditor, job.decider)
                .forEach(person -> person.post(
                                "declarations", "{\"clientId\":\"" + job.clientId + "\",\"conflict\":false}")
                        .is(201));
        PlannerByPages.signsIn(pages)
                .staffsBeside(AUDIT, first, first.plusDays(1), "1.5", "1.0", "The days are agreed with the client.")
                .signsOut();
        ClientByPages.signsIn(pages).acceptsTheTeam().signsOut();
        TeamByPages.leadSignsIn(pages, AUDIT).sendsThePlan(first, "2.0").signsOut();
        ClientByPages.signsIn(pages).confirmsTheDates().signsOut();
        job.at(first);
        TeamByPages.leadSignsIn(pages, AUDIT).opens(AUDIT, first).signsOut();
        findings.run();
        TeamByPages.auditorSignsIn(pages, AUDIT).answersTheChecklist(AUDIT).signsOut();
        job.at(first.plusDays(1));
        var lead = TeamByPages.leadSignsIn(pages, AUDIT);
        if (!MainJob.items(job.lead.get("findings?state=DRAFT")).isEmpty()) {
            lead.issues("8.6.1");
        }
        lead.closesTheFieldwork(AUDIT, first.plusDays(1)).reports(Map.of()).signsOut();
    }

    private String certification() {
        return "/certification/show?id=" + job.certification;
    }

    private Locator due(String kind) {
        return page.locator("table.at-table tr")
                .filter(new Locator.FilterOptions().setHasText("Aegean"))
                .filter(new Locator.FilterOptions().setHasText(kind));
    }
}
