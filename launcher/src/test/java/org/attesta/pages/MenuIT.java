package org.attesta.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.attesta.job.Api;
import org.attesta.job.Transcript;
import org.attesta.launcher.BrowserTest;
import org.attesta.launcher.RunningAttesta;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Home page and menu, when the demo begins")
class MenuIT extends BrowserTest {

    @BeforeAll
    static void startsOver() {
        Api.nobody(RunningAttesta.url(), Transcript.none())
                .as("admin@cb.example")
                .post("demo/reset")
                .is(200);
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
        signIn(username);
        assertThat(menu())
                .isNotEmpty()
                .allSatisfy(link -> assertThat(visitor.request().get(link).status())
                        .as(link)
                        .isEqualTo(200));
    }

    @Test
    void doesNotTellWhoHasAppliedToApply() {
        signIn("client@borealis.example");
        assertThat(page.locator("main").innerText())
                .contains("Your application APP-")
                .contains("Under review");
        signIn("client@aegean.example");
        assertThat(page.locator("main").innerText()).contains("write an application");
    }

    private void signIn(String username) {
        visit("en", Screen.DESKTOP);
        open("/login");
        page.getByLabel("User name").fill(username);
        page.locator("input[type=password]").fill("attesta-demo");
        page.locator("input[type=password]").press("Enter");
        page.waitForURL("**/home*");
        open("/home?lang=en");
    }

    @SuppressWarnings("unchecked")
    private List<String> menu() {
        return (List<String>) page.evaluate("() => [...document.querySelectorAll('nav a[href]')].map(a => a.href)");
    }
}
