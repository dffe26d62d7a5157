package org.attesta.job;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/** Attesta in one browser, at which one person after the other signs in, works and signs out. */
final class Pages extends Part {

    private static final String PASSWORD = "attesta-demo";

    private final Runnable inspection;
    private final Path pictures;
    private final Set<String> inspected = new HashSet<>();
    private String account = "nobody";
    private int step;

    /** @param inspection what every page must stand at first sight of it */
    Pages(Page page, Runnable inspection, Path pictures) {
        super(page, page.locator("body"), null);
        this.inspection = inspection;
        this.pictures = pictures;
    }

    /** Signs in and stands on the home page, whose first part is what waits for this person. */
    Pages signIn(String username) {
        account = username;
        open("/login");
        fill("User name", username).fill("Password", PASSWORD).send("Sign in");
        assertThat(page.locator("h1")).hasText("My turn");
        return seen();
    }

    void signOut() {
        page.locator("details.at-user summary").click();
        send("Sign out");
        account = "nobody";
    }

    Pages open(String path) {
        page.navigate(path);
        settle(page);
        return seen();
    }

    /** From the list of what waits for this person to the one record. */
    Pages takesUp(String kind) {
        return takesUp(kind, "");
    }

    Pages takesUp(String kind, String what) {
        open("/home");
        var waiting = page.locator(".at-turns")
                .filter(new Locator.FilterOptions().setHasText(kind))
                .locator("li")
                .filter(new Locator.FilterOptions().setHasText(what));
        page.evaluate("() => { window.before = true; }");
        waiting.first().getByRole(AriaRole.LINK).click();
        return arrived();
    }

    @Override
    Pages press(String button) {
        super.press(button);
        return this;
    }

    @Override
    Pages pages() {
        return this;
    }

    /** After a step that led to another page. */
    Pages arrived() {
        arrive(page);
        return seen();
    }

    /** A step that is taken at once. */
    Pages acts(String action) {
        steps().send(action);
        return this;
    }

    /** A step that asks first. */
    Pages confirms(String action) {
        steps().press(action);
        return acts(action);
    }

    /** A step with a form of its own. */
    Pages begins(String action) {
        steps().follow(action);
        return this;
    }

    /** Another part of the same audit. */
    Pages tab(String name) {
        new Part(page, page.locator("nav.at-tabs"), this).follow(name);
        return this;
    }

    private Part steps() {
        return new Part(page, page.locator("#actions"), this);
    }

    /** What the page said after the last step. */
    Pages told(String words) {
        assertThat(page.locator("#messages")).containsText(words);
        return this;
    }

    Pages inState(String words) {
        assertThat(page.locator("header.at-record .at-state").first()).containsText(words);
        return this;
    }

    /** The id of the record in the address. */
    String id() {
        return URI.create(page.url()).getQuery().replaceFirst(".*\\bid=([0-9a-f-]+).*", "$1");
    }

    /** Inspects each page once for each person and kind of page. */
    Pages seen() {
        if (inspected.add(account + " " + URI.create(page.url()).getPath())) {
            inspection.run();
            picture();
        }
        return this;
    }

    private void picture() {
        var name = "%03d-%s%s"
                .formatted(
                        ++step,
                        account.replaceFirst("@.*", ""),
                        URI.create(page.url()).getPath().replace('/', '-'));
        page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(pictures.resolve("job-" + name + ".png")));
    }
}
