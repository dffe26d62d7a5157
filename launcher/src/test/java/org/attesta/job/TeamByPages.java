package org.attesta.job;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;

/** An auditor of the team at the pages; what only the lead auditor may do is done by the lead auditor. */
final class TeamByPages {

    private final Pages pages;
    private final String audit;

    private TeamByPages(Pages pages, String audit) {
        this.pages = pages;
        this.audit = audit;
    }

    static TeamByPages leadSignsIn(Pages pages) {
        return leadSignsIn(pages, "Stage 2");
    }

    /** @param audit the type of the audit that it is about, as the page names it */
    static TeamByPages leadSignsIn(Pages pages, String audit) {
        return new TeamByPages(pages.signIn("lead@cb.example"), audit);
    }

    static TeamByPages auditorSignsIn(Pages pages) {
        return auditorSignsIn(pages, "Stage 2");
    }

    static TeamByPages auditorSignsIn(Pages pages, String audit) {
        return new TeamByPages(pages.signIn("auditor@cb.example"), audit);
    }

    /** U5: the plan with its six contents, sent to the client. */
    TeamByPages sendsThePlan(LocalDate day, String onSiteDays) {
        pages.takesUp("Audits", audit).follow("Write dates and plan");
        var plan = pages.part("Write dates and plan");
        plan.fill("Expected duration on site, in days", onSiteDays)
                .fill("Language", "Greek")
                .fill("Roles of guides, observers and others", "Guide: Nikos Andreou. No observers.");
        agenda(plan, 1, day, "09:00", "09:30", "Opening meeting");
        agenda(plan, 2, day, "09:30", "17:00", "Service desk, incidents, changes, suppliers");
        plan.send("Save");
        pages.told("Saved.");
        pages.acts("Send the plan");
        return this;
    }

    private static void agenda(Part plan, int number, LocalDate day, String from, String to, String subject) {
        plan.press("Add a line");
        plan.part("Line " + number)
                .fill("Date", day)
                .fill("Begins", from)
                .fill("Ends", to)
                .chooseOne("Site", "Headquarters")
                .fill("Subject", subject)
                .fill("Clauses", "8.6.1, 8.5.1")
                .tickAll("Who");
    }

    /** The team asks the client for records of a clause. */
    TeamByPages asksForEvidence(String title, LocalDate due) {
        pages.tab("Evidence");
        pages.follow("Ask for evidence");
        pages.fill("Title", title)
                .fill("What is asked", "Please export all incidents of the last twelve months with their history.")
                .chooseOne("Clauses", "8.6.1")
                .fill("Due", due)
                .send("Send the request");
        pages.told("The request is with the client.");
        return this;
    }

    /** U7: the opening meeting with its points and who was there. */
    TeamByPages opens(String stage, LocalDate day) {
        pages.takesUp("Audits", stage).tab("Meetings");
        meets("Opening meeting", day);
        pages.acts("Start the audit");
        return this;
    }

    private void meets(String meeting, LocalDate day) {
        var part = pages.part(meeting);
        part.fill("Date", day).tickAll("Points covered");
        part.press("Add an attendee").press("Add an attendee");
        part.fill("Attendee 1", "Dimitris Alexiou").fill("Attendee 2", "Eleni Papadaki");
        var functions = part.field("Function");
        functions.nth(0).fill("Lead auditor");
        functions.nth(1).fill("Head of service");
        part.field("Of the client").nth(1).check();
        part.press("Save");
        pages.told("Saved.");
    }

    /** Works through the whole checklist by keyboard: result, note, save; the next open item follows. */
    TeamByPages answersTheChecklist(String stage) {
        pages.takesUp("Audits", stage).tab("Checklist");
        pages.follow("Open items");
        pages.after(
                () -> pages.page.locator("table.at-table a.at-number").first().click());
        pages.onAPhone();
        while (pages.page.locator("#item").count() > 0) {
            answersTheItem("Seen: records, screens and people.");
        }
        return this;
    }

    /** The page begins at the result: conform, the note, over the reason to the button. */
    private void answersTheItem(String note) {
        assertThat(pages.field("Result")).isFocused();
        var keyboard = pages.page.keyboard();
        keyboard.press("c");
        keyboard.press("Tab");
        keyboard.insertText(note);
        keyboard.press("Tab");
        keyboard.press("Tab");
        pages.after(() -> keyboard.press("Enter"));
    }

    /** Objective g of Stage 1: internal audit and management review; notes begun for the closing meeting stay. */
    TeamByPages recordsClientReviews(LocalDate auditDay, LocalDate reviewDay) {
        pages.takesUp("Audits", "Stage 1").tab("Meetings");
        var closing = pages.part("Closing meeting").fill("Diverging opinions that remained", "None so far.");
        var reviews = pages.part("The client's internal audits and management reviews");
        review(reviews, "Internal audit", auditDay, "Whole SMS, both sites", "Two minor findings, closed");
        review(reviews, "Management review", reviewDay, "Inputs of clause 9.3", "Four actions, dated");
        reviews.press("Save");
        pages.told("Saved.");
        assertThat(closing.field("Diverging opinions that remained")).hasValue("None so far.");
        return this;
    }

    private static void review(Part reviews, String kind, LocalDate day, String scope, String findings) {
        reviews.part(kind)
                .fill("Date", day)
                .tick("It was performed")
                .fill("By whom", "Internal auditors of Aegean")
                .fill("Scope", scope)
                .fill("Findings or outputs", findings);
    }

    /** U8: the closing meeting ends the fieldwork. */
    TeamByPages closesTheFieldwork(String stage, LocalDate day) {
        pages.takesUp("Audits", stage).tab("Meetings");
        meets("Closing meeting", day);
        pages.confirms("Finish the fieldwork");
        return this;
    }

    /** U10: every item of 9.4.8, then issued. */
    TeamByPages reports(Map<String, String> conclusions) {
        pages.begins("Draft the report");
        pages.choose("Language of the report", "en").send("Draft the report");
        pages.tab("Report");
        conclusions.forEach(pages::choose);
        for (var section : pages.page.locator("#report textarea").all()) {
            if (section.inputValue().isBlank()) {
                section.fill("None beyond what the findings of this report say.");
            }
        }
        pages.send("Save");
        pages.told("Saved.").confirms("Issue the report");
        return this;
    }

    /** Looks at what the client sent beside the clause that it is about: byte for byte what was sent. */
    TeamByPages opensTheEvidence(String clause, String title, Path file) {
        openItem(clause);
        pages.followTo(title);
        var opened = pages.page.waitForDownload(() -> pages.page
                .getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(file.getFileName().toString()))
                .click());
        assertThat(opened.path()).hasSameBinaryContentAs(file);
        return this;
    }

    private void openItem(String clause) {
        pages.takesUp("Audits", audit).tab("Checklist");
        pages.follow(clause.replaceFirst("(\\.[^.]+)\\..*", "$1"));
        pages.followTo(clause);
    }

    /** N1: raised from the clause that the checklist stands at; a draft until the lead auditor issues it. */
    TeamByPages raises(String grade, String clause, String evidence) {
        openItem(clause);
        pages.follow("New finding for this clause");
        pages.choose("Type", "NONCONFORMITY").choose("Grade", grade);
        if ("MAJOR".equals(grade)) {
            pages.choose("Ground", "PROCESS_CONTROL_DOUBT");
        }
        pages.fill("Statement", "Incidents of priority 1 are closed without the review that the procedure asks for.")
                .fill(
                        "Objective evidence",
                        "Of 25 incidents of priority 1 sampled from the export, 9 show no review record (INC0000045 and"
                                + " others).")
                .chooseOne("Evidence referred to", evidence)
                .send("Save the draft");
        pages.told("The draft is saved.");
        return this;
    }

    /** N1: from now on the client sees it. */
    TeamByPages issues(String clause) {
        pages.takesUp("Findings", "(" + clause + ")").confirms("Issue").told("The finding is issued");
        return this;
    }

    /** N4: the client's plan is accepted, and how it will be verified is said. */
    TeamByPages acceptsThePlan(String clause) {
        pages.takesUp("Findings", "(" + clause + ")").begins("Accept the plan");
        pages.choose("Method of verification", "DOCUMENTS").send("Accept the plan");
        pages.told("The plan is accepted");
        return this;
    }

    /** N6: the corrective action is effective. */
    TeamByPages verifies(String clause, String evidence) {
        pages.takesUp("Findings", "(" + clause + ")").begins("Verify effectiveness");
        pages.fill("Effectiveness", "Ten later incidents of priority 1 all carry the review.")
                .chooseOne("Evidence referred to", evidence)
                .send("Verify effectiveness");
        pages.told("The nonconformity is closed.");
        return this;
    }

    /** U12: the leader recommends. */
    TeamByPages recommends(String recommendation) {
        pages.takesUp("Audits", audit).begins("Recommend");
        pages.choose("Recommendation", recommendation)
                .fill(
                        "Reasons and conditions",
                        "The system conforms and is effective; the nonconformities are dealt with.")
                .send("Recommend");
        return this;
    }

    /** C5: the certification is maintained on the leader's positive conclusion. */
    TeamByPages maintains() {
        pages.takesUp("Certifications").confirms("Maintain").inState("Active");
        return this;
    }

    /** C1: the package goes to the decision makers. */
    TeamByPages submitsForDecision() {
        pages.takesUp("Certifications").begins("Submit for decision");
        pages.fill("Comments, conditions and observations", "One minor open with an accepted plan.")
                .send("Submit for decision");
        return this;
    }

    void signsOut() {
        pages.signOut();
    }
}
