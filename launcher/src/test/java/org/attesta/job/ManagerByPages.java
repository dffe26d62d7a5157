package org.attesta.job;

/** Maria Konstantinou, certification manager, at the pages. */
final class ManagerByPages {

    private final Pages pages;

    private ManagerByPages(Pages pages) {
        this.pages = pages;
    }

    static ManagerByPages signsIn(Pages pages) {
        return new ManagerByPages(pages.signIn("manager@cb.example"));
    }

    /** A2, A3: the four questions of 9.1.2.1, the technical areas, the audit time. */
    ManagerByPages reviews() {
        pages.takesUp("Applications").acts("Start the review").told("The review has begun");
        pages.follow("Write the review");
        pages.part("The four answers")
                .choose("Is the information sufficient for an audit programme?", "Yes")
                .choose("Are known differences of understanding resolved?", "Yes")
                .choose("Have we the competence and the ability?", "Yes")
                .choose("Are scope, sites, audit time and other influences considered?", "Yes")
                .fill("Notes", "Two sites, one SMS.");
        pages.part("Technical areas")
                .tick("INFRASTRUCTURE – Infrastructure, hosting and cloud")
                .tick("SERVICE_DESK – Service desk and end-user support");
        return determinesTheAuditTime();
    }

    private ManagerByPages determinesTheAuditTime() {
        var sheet = pages.part("Audit time");
        sheet.choose("Table", "QMS-MD5").fill("Share of Stage 1, in percent", 30);
        sheet.press("Add an adjustment");
        sheet.part("Adjustment 1")
                .choose("Factor", "OTHER")
                .fill("Percent", -20)
                .fill("Justification", "One homogeneous service line on one tool");
        sheet.fill("Justification of the audit time", "120 effective persons; one homogeneous service line");
        pages.press("Save the review").told("The review is saved.");
        return this;
    }

    /** A5: the application is accepted. */
    ManagerByPages accepts() {
        pages.follow("To the steps");
        pages.confirms("Accept the application").told("The application is accepted.");
        return this;
    }

    /** A7: fee and programme. */
    ManagerByPages proposes() {
        pages.begins("Send the proposal");
        pages.fill("Initial audit, Stage 1 and Stage 2", "14500.00")
                .fill("Currency", "EUR")
                .fill(
                        "Outline of the programme",
                        "Stage 1 and Stage 2 within two months, surveillance in years one and two,"
                                + " recertification in year three")
                .send("Send the proposal");
        pages.told("The proposal is sent to the client.");
        return this;
    }

    /** A8: the body's signature. */
    ManagerByPages signs() {
        pages.takesUp("Applications").begins("Sign the agreement");
        pages.fill("Name", "Maria Konstantinou").send("Sign the agreement");
        pages.told("Your signature is recorded.");
        return this;
    }

    void signsOut() {
        pages.signOut();
    }
}
