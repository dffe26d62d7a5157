package org.attesta.job;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.LocalDate;

/** The planner at the pages: the programme of the cycle, dates and teams. */
final class PlannerByPages {

    private final Pages pages;

    private PlannerByPages(Pages pages) {
        this.pages = pages;
    }

    static PlannerByPages signsIn(Pages pages) {
        return new PlannerByPages(pages.signIn("planner@cb.example"));
    }

    /** A9: both stages and the audits of the cycle. */
    PlannerByPages plansTheProgramme(LocalDate today) {
        pages.takesUp("Applications").begins("Plan the programme");
        pages.fill("Stage 1 from", today.plusDays(28))
                .fill("Stage 1 to", today.plusDays(29))
                .fill("Stage 2 from", today.plusDays(56))
                .fill("Stage 2 to", today.plusDays(58))
                .send("Plan the programme");
        pages.told("The audit programme is planned.");
        return this;
    }

    /** U1, U2: dates and team, proposed to the client. */
    PlannerByPages staffs(String stage, LocalDate first, LocalDate last, String leadDays, String auditorDays) {
        drafts(stage, first, last, leadDays, auditorDays);
        pages.part("Draft the team").send("Propose the team");
        return this;
    }

    /** U2 on days that the programme does not have: the warning asks for a reason. */
    PlannerByPages staffsBeside(
            String stage, LocalDate first, LocalDate last, String leadDays, String auditorDays, String reason) {
        drafts(stage, first, last, leadDays, auditorDays);
        var draft = pages.part("Draft the team");
        draft.press("Propose the team");
        var why = draft.root.locator("textarea");
        assertThat(draft.root).containsText("The audit includes the day that the programme has for it");
        why.fill(reason);
        draft.send("Propose the team");
        return this;
    }

    private void drafts(String stage, LocalDate first, LocalDate last, String leadDays, String auditorDays) {
        pages.takesUp("Audits", stage).follow("Write dates and plan");
        pages.part("Write dates and plan")
                .fill("First day", first)
                .fill("Last day", last)
                .fill("Discussed with the client", "Scope and criteria agreed with Eleni Papadaki by telephone.")
                .send("Save");
        pages.told("Saved.").tab("Overview");
        pages.follow("Draft the team");
        seat("Member 1", "Dimitris Alexiou", "LEAD", leadDays);
        seat("Member 2", "Sofia Markou", "AUDITOR", auditorDays);
    }

    private void seat(String member, String person, String part, String days) {
        pages.press("Add a member");
        pages.part(member).chooseOne("Person", person).choose("Part", part).fill("Days", days);
    }

    void signsOut() {
        pages.signOut();
    }
}
