package org.attesta.takeover;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.attesta.job.MainJob;
import org.attesta.launcher.BrowserTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Taking over through the pages")
class TakeoverUiIT extends BrowserTest {

    private static final String GOOD = "client,name,street,postcode,city,country,activities,personnel,shifts,central\n";

    /** The next tests find the demo as it was. */
    @AfterAll
    static void startOver() {
        MainJob.startOver();
    }

    @Test
    void showsWhatStandsInTheWayAndThenTakesAllOver() {
        signIn("manager@cb.example");
        open("/takeover/list?lang=en");
        looksGood("takeover-list-en");
        var broken = BrokenRows.clients();
        send("broken.zip", Received.zip(Map.of("clients.csv", bytes(broken.csv()))));
        var shown = page.locator("main table tbody tr");
        assertThat(shown).hasCount(broken.expected().size());
        assertThat(shown.filter(new Locator.FilterOptions().setHasText("=A1&B1")))
                .containsText("A formula");
        looksGood("takeover-problems-en");
        open(page.url() + "&lang=el");
        looksGood("takeover-problems-el");
        page.setViewportSize(390, 844);
        looksGood("takeover-problems-el-phone");
        open("/takeover/list?lang=el");
        looksGood("takeover-list-el-phone");
        page.setViewportSize(1440, 900);
        open("/takeover/list?lang=en");
        takesAllOver();
    }

    private void takesAllOver() {
        var clients = "key,name,legalForm,registrationNumber,street,postcode,city,country,website,representative,"
                + "representativeFunction,email,phone\nV,Βορράς Α.Ε.,Α.Ε.,,,,,,,,,,\n";
        send(
                "good.zip",
                Received.zip(
                        Map.of("clients.csv", bytes(clients), "sites.csv", bytes(GOOD + "V,Κεντρικά,,,,,,5,,yes\n"))));
        assertThat(page.locator("main")).containsText("Nothing. The file can be taken over.");
        looksGood("takeover-ready-en");
        page.locator("summary").getByText("Take over").click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Take over all rows"))
                .click();
        assertThat(page.getByText("The file is taken over.")).isVisible();
        assertThat(page.locator("main")).containsText("Maria Konstantinou");
        looksGood("takeover-done-en");
        open("/client/list?q=Βορράς");
        assertThat(page.locator("main table tbody tr")).hasCount(1);
    }

    @Test
    void keepsTheFormFromThoseWhoOnlyRead() {
        signIn("admin@cb.example");
        open("/takeover/list?lang=en");
        assertThat(page.locator("input[type=file]")).hasCount(0);
        assertThat(page.getByText("Empty template")).isVisible();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void send(String name, byte[] file) {
        page.locator("input[type=file]").setInputFiles(new FilePayload(name, "application/zip", file));
        page.waitForURL("**/takeover/show*");
        settle();
    }

    private void looksGood(String name) {
        requireAccessible();
        requireNoSidewaysScroll();
        picture(name);
    }
}
