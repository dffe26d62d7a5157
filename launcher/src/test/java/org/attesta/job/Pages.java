package org.attesta.job;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.attesta.launcher.BrowserTest;

/** Attesta in one browser, at which one person after the other signs in, works and signs out. */
final class Pages extends Part {

    private static final String PASSWORD = "attesta-demo";
    private static final String STAFF = "@cb.example";

    /** The organisation of the job; staff see others beside it. */
    private static final String CLIENT = "Aegean Cloud Services";

    /** Longer than the longest step, which draws a certificate in two languages. */
    private static final double STEP_LIMIT = 30_000;

    private static final int WIDTH = 1440;
    private static final int HEIGHT = 900;
    private static final int PHONE_WIDTH = 390;
    private static final int PHONE_HEIGHT = 844;

    private final Runnable inspection;
    private final Path pictures;
    private final Set<String> inspected = new HashSet<>();
    private String account = "nobody";
    private String broken = "";
    private int pictured;

    /**
     * @param inspection what every page must stand at first sight of it
     * @param pictures the directory of the pictures of those pages, numbered on the way
     */
    Pages(Page page, Runnable inspection, Path pictures) {
        super(page, page.locator("body"), null);
        this.inspection = inspection;
        this.pictures = pictures;
        page.onResponse(answer -> {
            if (answer.request().isNavigationRequest() && answer.status() >= 400) {
                broken = answer.status() + " at " + answer.url();
            }
        });
    }

    /** Signs in and stands on the home page, whose first part is what waits for this person. */
    Pages signIn(String username) {
        return signIn(username, PASSWORD);
    }

    Pages signIn(String username, String password) {
        account = username;
        open("/login");
        fill("User name", username).fill("Password", password).send("Sign in");
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
                .filter(new Locator.FilterOptions().setHasText(account.endsWith(STAFF) ? CLIENT : ""))
                .filter(new Locator.FilterOptions().setHasText(what));
        return after(() -> waiting.first().getByRole(AriaRole.LINK).click());
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

    /** Takes a step that leads to another page, or to the same one anew, and waits for it. */
    Pages after(Runnable step) {
        page.evaluate("() => { window.before = true; }");
        step.run();
        page.waitForFunction(
                "() => !window.before && document.readyState === 'complete'",
                null,
                new Page.WaitForFunctionOptions().setTimeout(STEP_LIMIT));
        settle(page);
        return seen();
    }

    /** The page that is open, as it is on a phone. */
    Pages onAPhone() {
        page.setViewportSize(PHONE_WIDTH, PHONE_HEIGHT);
        inspection.run();
        picture("phone");
        page.setViewportSize(WIDTH, HEIGHT);
        return this;
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

    /** Inspects each page once for each person who sees it. */
    private Pages seen() {
        Assertions.assertThat(broken).as("answer instead of a page").isEmpty();
        var path = URI.create(page.url()).getPath();
        if (inspected.add(path.equals("/login") ? path : account + " " + path)) {
            inspection.run();
            picture(account.replaceFirst("@.*", ""));
        }
        return this;
    }

    private void picture(String whose) {
        var path = URI.create(page.url()).getPath().replace('/', '-');
        var file = pictures.resolve("%03d-%s%s.png".formatted(++pictured, whose, path));
        if (BrowserTest.PICTURES) {
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(file));
        }
    }
}
