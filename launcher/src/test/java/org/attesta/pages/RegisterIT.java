package org.attesta.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.attesta.launcher.BrowserTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A stranger looks somebody up (rulebook 8.1.2). */
@DisplayName("The public register")
class RegisterIT extends BrowserTest {

    @ParameterizedTest
    @CsvSource({"en, DESKTOP, Valid", "el, PHONE, Σε ισχύ"})
    void tellsTheStatusOfWhoIsLookedUp(String language, Screen screen, String valid) {
        visit(language, screen);
        open("/register");
        page.locator("input[type=search]").fill("Meltemi");
        page.locator("form[role=search] button").click();
        settle();
        assertThat(page.locator("main").innerText()).contains("Meltemi Managed Services");
        assertThat(page.locator("main dd").first().innerText()).startsWith(valid + " · ");
        requireAccessible();
        requireNoSidewaysScroll();
        picture("register-" + screen);
        open("/register?q=Nobody+Ltd");
        assertThat(page.locator("main").innerText()).doesNotContain("Meltemi Managed");
        requireAccessible();
    }
}
