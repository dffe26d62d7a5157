package org.attesta.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;

/** Eleni Papadaki of Aegean Cloud Services at the pages. */
final class ClientByPages {

    private static final String ACCOUNT = "client@aegean.example";

    static final String SCOPE = "The SMS of Aegean Cloud Services supporting the provision of managed cloud hosting and"
            + " service desk services to external customers from Athens and Heraklion";

    private final Pages pages;

    private ClientByPages(Pages pages) {
        this.pages = pages;
    }

    static ClientByPages signsIn(Pages pages) {
        return new ClientByPages(pages.signIn(ACCOUNT));
    }

    /** Somebody of another organisation, signed in already. */
    static ClientByPages at(Pages pages) {
        return new ClientByPages(pages);
    }

    /** A1: writes the application section by section, saves it, and submits it. */
    ClientByPages applies() {
        pages.follow("Applications");
        pages.send("New application");
        saysWhatIsAppliedFor();
        describesTheOrganisation();
        countsThePersons();
        tellsOfOthersAndDeclares();
        pages.press("Save draft").told("Saved.");
        pages.page
                .locator("summary")
                .filter(new Locator.FilterOptions().setHasText("Submit the application"))
                .click();
        pages.send("Submit the application");
        pages.told("The application is submitted.").inState("Submitted");
        return this;
    }

    private void saysWhatIsAppliedFor() {
        pages.part("What you apply for")
                .choose("Kind of application", "INITIAL")
                .choose("Standard", "ISO/IEC 20000-1:2018")
                .fill("Languages", "Greek, English");
        pages.part("Scope and services")
                .fill("Scope statement", SCOPE)
                .fill("Services", "Managed cloud hosting; service desk; monitoring")
                .fill("Organisational unit", "Service Operations")
                .fill("Customers", "120 external customers in three countries");
    }

    private void describesTheOrganisation() {
        pages.part("Organisation")
                .fill(
                        "Processes and operations",
                        "All processes of ISO/IEC 20000-1 clause 8, run on one service management tool")
                .fill(
                        "Human and technical resources",
                        "120 persons, two sites, ServiceNow, VMware and Kubernetes platforms")
                .fill(
                        "Functions and relationships",
                        "Service Operations reports to the managing director; two internal suppliers")
                .fill("Legal obligations", "GDPR; Greek law on electronic communications");
        pages.part("Sites").tickAll("Sites in scope");
    }

    private void countsThePersons() {
        var persons = pages.part("Persons in scope");
        persons.press("Add a group");
        persons.part("Group 1").fill("Group", "Athens").fill("Persons", 74);
        persons.press("Add a group");
        persons.part("Group 2").fill("Group", "Heraklion").fill("Persons", 46);
    }

    private void tellsOfOthersAndDeclares() {
        pages.part("Outsourced processes")
                .fill(
                        "Processes provided or operated by others",
                        "Data centre facility by an external supplier, controlled by contract and monthly review")
                .choose("Are all services in scope provided or operated by other parties?", "No");
        pages.part("Consultancy").choose("Was consultancy used for the management system?", "No");
        pages.part("Declaration")
                .choose("I may apply on behalf of the organisation, and what is told here is true.", "Yes")
                .fill("Name", "Eleni Papadaki");
    }

    /** A8: the client's signature under the agreement. */
    ClientByPages signs() {
        pages.takesUp("Applications").begins("Sign the agreement");
        pages.fill("Name", "Eleni Papadaki").send("Sign the agreement");
        pages.told("Your signature is recorded.");
        return this;
    }

    /** U2, U4: no objection to the team. */
    ClientByPages acceptsTheTeam() {
        pages.takesUp("Audits").acts("Accept the team");
        return this;
    }

    /** U6: the dates are agreed. */
    ClientByPages confirmsTheDates() {
        pages.takesUp("Audits").acts("Confirm dates");
        return this;
    }

    /** N2: correction, cause and corrective action. */
    ClientByPages answers(String clause, LocalDate today) {
        pages.takesUp("Findings", "(" + clause + ")").onAPhone().begins("Answer");
        pages.fill("Correction", "The nine incidents were reviewed and the records added.")
                .fill("Cause", "The tool let an incident be closed without the review field.")
                .fill("Corrective action", "The field is mandatory for priority 1; the service desk was trained.")
                .fill("Correction done by", today.plusDays(5))
                .fill("Corrective action done by", today.plusDays(20))
                .fill("Responsible person", "Nikos Andreou")
                .send("Answer");
        pages.told("Your answer is with the audit team.");
        return this;
    }

    /** N5: what shows that the corrective action was taken. */
    ClientByPages submitsEvidenceOfTheAction(String clause, String evidence) {
        pages.takesUp("Findings", "(" + clause + ")").begins("Submit evidence");
        pages.chooseOne("Evidence referred to", evidence).send("Submit evidence");
        pages.told("The evidence is with the audit team.");
        return this;
    }

    /** The certificate stands on the home page from the day of the decision; what its link brings is the paper. */
    CertificatePaper fetchesTheCertificate() {
        pages.open("/home");
        var link = pages.part("My certification")
                .root
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("PDF in English"));
        pages.onAPhone();
        var answer = pages.page.request().get(link.getAttribute("href"));
        assertThat(answer.headers().get("content-type")).isEqualTo("application/pdf");
        return new CertificatePaper(answer.body());
    }

    void signsOut() {
        pages.signOut();
    }
}
