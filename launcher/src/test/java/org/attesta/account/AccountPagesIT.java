package org.attesta.account;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.attesta.launcher.BrowserTest;
import org.attesta.launcher.RunningAttesta;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Somebody who comes by a link")
class AccountPagesIT extends BrowserTest {

    private static final Pattern LINK = Pattern.compile("http://\\S+/(?:invitation|reset)/\\S+");

    private People people;

    @BeforeEach
    void somebody() {
        people = new People(RunningAttesta.url());
    }

    @Test
    void isInvitedByAColleagueJoinsAndIsAtHome() {
        signIn("client@aegean.example");
        open("/account/list?lang=en");
        page.getByRole(AriaRole.LINK, named("Invite somebody")).click();
        page.waitForURL("**/invitation/invite*");
        press("Invite");
        assertThat(page.locator("[id$='email-problem']")).not().isEmpty();
        var email = People.address("colleague");
        page.getByLabel("E-mail address").fill(email);
        page.getByLabel("Client representative").uncheck();
        page.getByLabel("Evidence contributor").check();
        press("Invite");
        page.waitForURL("**/invitation/show*");
        settle();
        var link = link(page.locator(".at-notices").innerText());
        open("/invitation/list");
        Assertions.assertThat(page.locator("main").innerText()).doesNotContain(link);

        visit("en", Screen.PHONE);
        open(path(link));
        assertThat(page.locator("main")).containsText("Aegean Cloud Services");
        page.getByLabel("Your name").fill("Rea Makri");
        password("password1234", "password1234");
        press("Join");
        assertThat(page.locator("[id$='newPassword-problem']")).containsText("tried first");
        password(People.PASSWORD, "something else");
        press("Join");
        assertThat(page.locator("[id$='again-problem']")).containsText("not the same");
        password(People.PASSWORD, People.PASSWORD);
        press("Join");
        page.waitForURL("**/home*");
        assertThat(page.locator("header")).containsText("Rea Makri");

        visit("en", Screen.DESKTOP);
        expectConsole("404");
        open(path(link));
        assertThat(page.locator("main")).containsText("used already");
    }

    @Test
    void isOutAtOnceWhenTheAccountIsDisabled() {
        var who = people.joined(people.client, People.invitation(People.address("out"), "EVID"));
        var me = who.get("accounts/me").is(200);
        enter(me.text("username"), People.PASSWORD);
        people.client.post("accounts/" + me.id() + "/disable").is(200);
        open("/evidence/list");
        page.waitForURL("**/login*");
    }

    @Test
    void changesTheOwnPasswordAndStaysIn() {
        var who = people.joined(people.client, People.invitation(People.address("own"), "EVID"));
        var name = who.get("accounts/me").text("username");
        enter(name, People.PASSWORD);
        open("/account/mine?lang=en");
        page.getByLabel("Present password").fill("not this one at all");
        password("a heron waits beside the ferry", "a heron waits beside the ferry");
        press("Change the password");
        assertThat(page.locator("[id$=':password-problem']")).containsText("not the present password");
        page.getByLabel("Present password").fill(People.PASSWORD);
        password("a heron waits beside the ferry", "a heron waits beside the ferry");
        press("Change the password");
        assertThat(page.locator(".at-notices")).containsText("The password was changed.");
        people.nobody.as(name, "a heron waits beside the ferry");
    }

    @Test
    void isToldTheSameWhetherTheAddressIsKnownOrNot() {
        for (var email : new String[] {"evidence@aegean.example", People.address("unknown")}) {
            open("/login?lang=en");
            page.getByRole(AriaRole.LINK, named("Forgot the password?")).click();
            page.waitForURL("**/forgot*");
            page.getByLabel("User name").fill(email);
            press("Ask for the link");
            assertThat(page.locator("main")).containsText("If this address has an account, a link is on its way.");
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"en, DESKTOP", "el, PHONE"})
    void findsPagesThatEverybodyCanUse(String language, Screen screen) {
        var good = People.token(people.invite(
                people.client, People.invitation(People.address("page"), "EVID").put("language", language)));
        visit(language, screen);
        for (var path : new String[] {"/login", "/forgot", "/invitation/" + good, "/invitation/unknown"}) {
            expectConsole("404");
            open(path + "?lang=" + language);
            requireAccessible();
            requireNoSidewaysScroll();
            picture("public-" + language + path.replace(good, "good").replace('/', '-'));
        }
    }

    private void enter(String username, String password) {
        open("/login");
        page.locator("input[autocomplete=username]").fill(username);
        page.locator("input[type=password]").fill(password);
        page.locator("input[type=password]").press("Enter");
        page.waitForURL("**/home*");
        settle();
    }

    private void password(String first, String second) {
        page.getByLabel("New password").fill(first);
        page.getByLabel("The same once more").fill(second);
    }

    private void press(String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
        settle();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static String link(String words) {
        var found = LINK.matcher(words);
        Assertions.assertThat(found.find()).as(words).isTrue();
        return found.group();
    }

    private static String path(String link) {
        return link.substring(RunningAttesta.url().toString().length());
    }
}
