package org.attesta.checklist;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import org.attesta.job.Api;
import org.attesta.job.MainJob;
import org.attesta.job.Transcript;
import org.attesta.launcher.BrowserTest;
import org.attesta.launcher.RunningAttesta;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A checklist of the body's own through the pages")
class ChecklistUiIT extends BrowserTest {

    private Api manager;

    @BeforeAll
    void knock() {
        manager = Api.nobody(RunningAttesta.url(), Transcript.none()).as("manager@cb.example");
    }

    /** The next tests find the demo as it was. */
    @AfterAll
    static void startOver() {
        MainJob.startOver();
    }

    @Test
    void isSentReadOverAndPutInForce() {
        signIn("manager@cb.example");
        open("/checklist/versions?lang=en");
        looksGood("checklist-versions-en");
        broken();
        good();
        assertThat(page.locator("#difference, [id$=difference]").first()).containsText("1 added, 1 removed, 1 changed");
        looksGood("checklist-draft-en");
        var address = page.url();
        open(address + "&lang=el");
        looksGood("checklist-draft-el");
        page.setViewportSize(390, 844);
        looksGood("checklist-draft-el-phone");
        open(address.replace("/show", "/put-in-force"));
        looksGood("checklist-put-in-force-el-phone");
        page.setViewportSize(1440, 900);
        open(address + "&lang=en");
        isPutInForce();
        open("/checklist/versions?lang=el");
        looksGood("checklist-versions-el");
        page.setViewportSize(390, 844);
        looksGood("checklist-versions-el-phone");
    }

    private void broken() {
        var file = ChecklistFiles.of(manager).under("2090.1");
        file.item(3, item -> item.put("clause", "4.77"));
        file.item(5, item -> item.withObject("/evidence").remove("el"));
        send(file);
        assertThat(page.getByText("items[3].clause")).isVisible();
        assertThat(page.getByText("items[5].evidence.el")).isVisible();
        looksGood("checklist-problems-en");
    }

    private void good() {
        var file = ChecklistFiles.of(manager).under("2090.1");
        var items = (ArrayNode) file.content().path("items");
        items.remove(items.size() - 1);
        file.item(0, item -> item.withObject("/question").put("en", "Has everything been read?"));
        var added = items.path(0).deepCopy();
        ((ObjectNode) added)
                .put("code", "S1-DOC-99")
                .put("kind", "STAGE1_DOCUMENT")
                .put("clause", "4.1");
        items.add(added);
        send(file);
        page.waitForURL("**/checklist/show*");
        settle();
    }

    private void isPutInForce() {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Put in force"))
                .click();
        page.waitForURL("**/checklist/put-in-force*");
        settle();
        looksGood("checklist-put-in-force-en");
        button("Put in force").click();
        assertThat(page.getByText("A reason is given.").first()).isVisible();
        page.getByLabel("Reason").fill("Lessons of the last audits");
        button("Put in force").click();
        page.waitForURL("**/checklist/show*");
        settle();
        assertThat(page.locator("main")).containsText("Lessons of the last audits");
        looksGood("checklist-published-en");
    }

    @Test
    void isReadByAuditorsWhoSendNone() {
        signIn("lead@cb.example");
        open("/checklist/versions?lang=en");
        assertThat(page.locator("input[type=file]")).hasCount(0);
        assertThat(page.locator("main")).containsText(ChecklistFiles.SHIPPED);
    }

    private Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private void send(ChecklistFiles file) {
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload("checklist.json", "application/json", file.bytes()));
        button("Send the file").click();
        settle();
    }

    private void looksGood(String name) {
        requireAccessible();
        requireNoSidewaysScroll();
        picture(name);
    }
}
