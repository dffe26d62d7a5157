package org.attesta.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.attesta.job.MainJob;
import org.attesta.launcher.BrowserTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Home page and menu, when the demo begins")
class MenuIT extends BrowserTest {

    /** Filling a demo again takes seconds on a busy machine. */
    private static final LocatorAssertions.IsVisibleOptions FILLED =
            new LocatorAssertions.IsVisibleOptions().setTimeout(60_000);

    @BeforeAll
    static void startsOver() {
        MainJob.startOver();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "client@aegean.example",
                "evidence@aegean.example",
                "manager@cb.example",
                "planner@cb.example",
                "lead@cb.example",
                "expert@cb.example",
                "decision@cb.example",
                "impartiality@cb.example",
                "assessor@cb.example",
                "admin@cb.example"
            })
    void offersNothingThatTheRoleMayNotOpen(String username) {
        signInAnew(username);
        assertThat(menu())
                .isNotEmpty()
                .allSatisfy(link -> assertThat(visitor.request().get(link).status())
                        .as(link)
                        .isEqualTo(200));
    }

    @Test
    void doesNotTellWhoHasAppliedToApply() {
        signInAnew("client@borealis.example");
        assertThat(page.locator("main").innerText())
                .contains("Your application APP-")
                .contains("Under review");
        signInAnew("client@aegean.example");
        assertThat(page.locator("main").innerText()).contains("write an application");
    }

    @Test
    void leadsFromWhatToTryToThePlaceItself() {
        signInAnew("expert@cb.example");
        page.getByText("See what an expert contributes").click();
        page.waitForURL("**/audit/checklist?id=*");
    }

    @Test
    void keepsItsHeadInOneLineOnAPhone() {
        visit("en", Screen.PHONE);
        signIn("client@aegean.example");
        var name = page.locator(".at-brand").boundingBox();
        var account = page.locator("details.at-user").boundingBox();
        assertThat(account.y).isLessThan(name.y + name.height);
        assertThat(account.x).isGreaterThan(name.x + name.width);
    }

    @Test
    void offersNoWorkOnAnAuditThatIsOverAndTellsItsLogInWords() {
        signInAnew("lead@cb.example");
        open("/audit/list?state=CLOSED");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("AUD-")))
                .first()
                .click();
        page.waitForURL("**/audit/show*");
        var id = page.url().replaceAll(".*id=", "");
        for (var tab : List.of("findings", "evidence")) {
            open("/audit/" + tab + "?id=" + id);
            assertThat(page.locator("main").innerText()).doesNotContain("Record a finding", "Ask for evidence");
        }
        open("/audit/log?id=" + id);
        assertThat(page.locator("main").innerText()).contains("Closed").doesNotContain("RECOMMENDED", "audit.close");
    }

    @Test
    void letsTheAdministratorMoveTheBusinessDateAndStartOver() {
        signInAnew("admin@cb.example");
        open("/demo/show");
        var today = LocalDate.parse(page.locator("header time, header strong")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("\\d{4}-\\d{2}-\\d{2}")))
                .first()
                .innerText());
        page.getByLabel("New business date").fill(today.plusDays(3).toString());
        button("Move the business date").click();
        assertThat(page.getByText("The business date is " + today.plusDays(3))).isVisible();
        page.locator("summary").getByText("Start over").click();
        button("Start over now").click();
        assertThat(page.getByText("The demo has begun again.")).isVisible(FILLED);
        assertThat(page.locator("main")).containsText("it is " + today + " now");
    }

    @Test
    void keepsTheDemosLeversFromEverybodyElse() {
        signInAnew("manager@cb.example");
        assertThat(menu()).noneMatch(link -> link.contains("/demo/"));
        assertThat(visitor.request().get("/demo/show").status()).isEqualTo(403);
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private void signInAnew(String username) {
        visit("en", Screen.DESKTOP);
        signIn(username);
        open("/home?lang=en");
    }

    @SuppressWarnings("unchecked")
    private List<String> menu() {
        return (List<String>) page.evaluate("() => [...document.querySelectorAll('nav a[href]')].map(a => a.href)");
    }
}
