package org.attesta.document;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import org.attesta.job.ApplicationJob;
import org.attesta.job.MainJob;
import org.attesta.job.Transcript;
import org.attesta.launcher.BrowserTest;
import org.attesta.launcher.RunningAttesta;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The fees of a proposal through the pages")
class FeesUiIT extends BrowserTest {

    /** The next tests find the demo as it was. */
    @AfterAll
    static void startOver() {
        MainJob.startOver();
    }

    @Test
    void beginWithWhatIsComputedAndAreChanged() {
        var job = new MainJob(RunningAttesta.url(), Transcript.none()).from(LocalDate.parse("2026-12-01"));
        var application = new ApplicationJob(job).writes().submits().isReviewed();
        var form = "/application/propose?id=" + job.application;
        signIn("planner@cb.example");
        page.setViewportSize(390, 844);
        open(form + "&lang=el");
        looksGood("propose-el-phone");
        page.setViewportSize(1440, 900);
        open(form + "&lang=el");
        looksGood("propose-el");
        open(form + "&lang=en");
        assertThat(page.getByLabel("Initial audit, Stage 1 and Stage 2")).hasValue("4675.00");
        assertThat(page.locator("main")).containsText("5.5 × 850.00 EUR = 4,675.00 EUR");
        page.getByLabel("Initial audit, Stage 1 and Stage 2").fill("4000");
        page.getByLabel("Application review").fill("");
        page.getByLabel("Value added tax").selectOption("REVERSE_CHARGE");
        press("Add up");
        assertThat(page.getByText("no rate is given and the reason is stated").first())
                .isVisible();
        page.getByLabel("Why no tax is charged").fill("Article 196, Directive 2006/112/EC");
        press("Add up");
        assertThat(page.locator("[id$=sum]")).containsText("8,300.00 EUR");
        page.getByLabel("Initial audit, Stage 1 and Stage 2").fill("many");
        press("Add up");
        assertThat(page.getByText("Not a number.").first()).isVisible();
        page.getByLabel("Initial audit, Stage 1 and Stage 2").fill("4000");
        page.getByLabel("Outline of the programme").fill("Three years");
        press("Add up");
        looksGood("propose-en");
        press("Send the proposal");
        page.waitForURL("**/application/show*");
        settle();
        assertThat(page.locator("main")).containsText("Article 196");
        looksGood("proposed-en");
        page.setViewportSize(390, 844);
        open("/application/show?id=" + job.application + "&lang=el");
        looksGood("proposed-el-phone");
        application.isSignedByClient();
    }

    @Test
    void beginWithTheSettings() {
        signIn("admin@cb.example");
        open("/settings/show?lang=en");
        assertThat(page.locator("main")).containsText("850.00 EUR");
        looksGood("settings-fees-en");
        open("/settings/edit?lang=en");
        page.getByLabel("Price of an auditor day").fill("875.50");
        page.getByLabel("Value added tax in percent").fill("124");
        page.getByLabel("Reason").fill("New prices");
        press("Save");
        assertThat(page.getByText("Cannot be used as given.").first()).isVisible();
        page.getByLabel("Value added tax in percent").fill("24");
        page.getByLabel("Currency").fill("EUX");
        press("Save");
        assertThat(page.getByText("Not a currency of ISO 4217.").first()).isVisible();
        page.getByLabel("Currency").fill("EUR");
        press("Save");
        page.waitForURL("**/settings/show*");
        settle();
        assertThat(page.locator("main")).containsText("875.50 EUR");
        page.setViewportSize(390, 844);
        open("/settings/edit?lang=el");
        looksGood("settings-edit-el-phone");
    }

    private void press(String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(name.length() > 4))
                .first()
                .click();
        settle();
    }

    private void looksGood(String name) {
        requireAccessible();
        requireNoSidewaysScroll();
        picture(name);
    }
}
