package org.attesta.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.attesta.job.Api;
import org.attesta.job.Transcript;
import org.attesta.launcher.BrowserTest;
import org.attesta.launcher.RunningAttesta;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A session that ends")
class SessionUiIT extends BrowserTest {

    private static final String CLIENT = "client@aegean.example";
    private static final String LONG = "Διαχείριση υπηρεσιών για πλοία στο Αιγαίο — «δοκιμή», γραμμή.\n".repeat(40);

    private String draft;

    @BeforeEach
    void aDraft() {
        draft = "/application/edit?id="
                + Api.nobody(RunningAttesta.url(), Transcript.none())
                        .as(CLIENT)
                        .post("applications", "{}")
                        .is(201)
                        .id();
        signIn(CLIENT);
        open(draft);
    }

    private Locator processes() {
        return page.locator("textarea[id$=processes]");
    }

    private Locator save() {
        return page.locator("button[id$=save]");
    }

    private void signInAgain(String username) {
        page.waitForURL("**/login?*");
        page.locator("input[autocomplete=username]").fill(username);
        page.locator("input[type=password]").fill("attesta-demo");
        page.locator("input[type=password]").press("Enter");
    }

    @Test
    void losesNothingThatWasTyped() {
        processes().fill(LONG);
        visitor.clearCookies();
        save().click();
        signInAgain(CLIENT);
        page.waitForURL("**" + draft.replace("?", "\\?"));
        settle();
        assertThat(page.locator("#session-restored")).isVisible();
        assertThat(processes()).hasValue(LONG);
        requireAccessible();
        save().click();
        settle();
        open(draft);
        assertThat(processes()).hasValue(LONG);
        assertThat(page.locator("#session-restored")).isHidden();
    }

    @Test
    void bringsNothingBackOverWhatWasSavedSince() {
        processes().fill("Older");
        save().click();
        settle();
        open(draft);
        processes().fill("Newer");
        save().click();
        settle();
        visitor.clearCookies();
        page.navigate(draft);
        signInAgain(CLIENT);
        page.waitForURL("**" + draft.replace("?", "\\?"));
        settle();
        assertThat(processes()).hasValue("Newer");
        assertThat(page.locator("#session-restored")).isHidden();
    }

    /** Most forms lead on to another page when they are saved. */
    @Test
    void bringsNothingBackWhereSavingLedOn() {
        var manager = Api.nobody(RunningAttesta.url(), Transcript.none()).as("manager@cb.example");
        var client =
                manager.get("clients?q=Lusitania&limit=1").json().path("items").get(0);
        var form = "/client/edit?id=" + client.path("id").asText();
        visit("en", Screen.DESKTOP);
        signIn("manager@cb.example");
        open(form);
        page.locator("input[id$=website]").fill("https://older.example");
        save().click();
        page.waitForURL("**/client/show*");
        manager.change("clients/" + client.path("id").asText(), c -> c.put("website", "https://newer.example"));
        visitor.clearCookies();
        page.navigate(form);
        signInAgain("manager@cb.example");
        page.waitForURL("**" + form.replace("?", "\\?"));
        settle();
        assertThat(page.locator("input[id$=website]")).hasValue("https://newer.example");
        assertThat(page.locator("#session-restored")).isHidden();
    }

    @Test
    void leavesNothingForTheNextPersonAtThisBrowser() {
        processes().fill("Ours alone");
        assertThat(kept()).isEqualTo(1);
        page.locator("details.at-user summary").click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out"))
                .click();
        page.waitForURL("**/login");
        settle();
        assertThat(kept()).isZero();
    }

    /** A mistyped password on the way back is no reason to forget. */
    @Test
    void keepsWhatWasTypedOverAFailedLogin() {
        processes().fill(LONG);
        visitor.clearCookies();
        save().click();
        page.waitForURL("**/login?*");
        page.locator("input[autocomplete=username]").fill(CLIENT);
        page.locator("input[autocomplete=username]").press("Enter");
        assertThat(page.locator(".at-notice-bad").filter(new Locator.FilterOptions().setHasText("assword")))
                .isVisible();
        page.locator("input[autocomplete=username]").fill(CLIENT);
        page.locator("input[type=password]").fill("attesta-demo");
        page.locator("input[type=password]").press("Enter");
        page.waitForURL("**" + draft.replace("?", "\\?"));
        settle();
        assertThat(processes()).hasValue(LONG);
    }

    private int kept() {
        return (Integer)
                page.evaluate("() => Object.keys(sessionStorage).filter(k => k.startsWith('attesta.typed')).length");
    }

    @Test
    void isAnnouncedAndGoesOnWhenAsked() {
        page.clock().install();
        open(draft);
        var soon = page.locator("#session-soon");
        assertThat(soon).isHidden();
        page.clock().fastForward("26:00");
        assertThat(soon).isVisible();
        assertThat(page.locator("#session-minutes")).hasText("4");
        requireAccessible();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Stay signed in"))
                .click();
        assertThat(soon).isHidden();
        page.clock().fastForward("31:00");
        assertThat(page.locator("#session-over")).isVisible();
    }

    @Test
    void thatIsOverSaysSoToWhoAsksForMoreTime() {
        page.clock().install();
        open(draft);
        page.clock().fastForward("26:00");
        visitor.clearCookies();
        expectConsole("401");
        page.locator("#session-stay").click();
        assertThat(page.locator("#session-over")).isVisible();
    }
}
