package org.attesta.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A test through the pages: a fresh visitor per test in one shared Chromium, waits that know the pages' ajax, a picture
 * when the test fails, and no error in the browser's console when it passes.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class BrowserTest {

    protected static final Path SCREENS = Path.of("target", "screens");

    /** For people who want to look; a picture of each page takes minutes of a whole run. */
    public static final boolean PICTURES = Boolean.getBoolean("attesta.test.pictures");

    /** The two widths at which every page must be good. */
    public enum Screen {
        DESKTOP(1440, 900),
        PHONE(390, 844);

        final int width;
        final int height;

        Screen(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    @RegisterExtension
    final RunningAttesta attesta = new RunningAttesta();

    @RegisterExtension
    final SharedBrowser shared = new SharedBrowser();

    @RegisterExtension
    final AfterTestExecutionCallback picture = this::pictureOfFailure;

    private final List<String> complaints = new ArrayList<>();
    private final List<Predicate<String>> expected = new ArrayList<>();

    protected BrowserContext visitor;
    protected Page page;

    @BeforeEach
    void freshVisitor() {
        visit("en", Screen.DESKTOP);
    }

    /** The product that is visited: the demo of the run, unless a test has one of its own. */
    protected URI root() {
        return RunningAttesta.url();
    }

    /** Starts over as somebody new: no cookies, this language, this screen. */
    protected void visit(String language, Screen screen) {
        closeVisitor();
        visitor = shared.browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(root().toString())
                        .setLocale("el".equals(language) ? "el-GR" : "en-GB")
                        .setTimezoneId("Europe/Athens")
                        .setViewportSize(screen.width, screen.height));
        visitor.setDefaultTimeout(20_000);
        page = visitor.newPage();
        page.onConsoleMessage(message -> {
            if ("error".equals(message.type())) {
                complain(message.text() + " at " + message.location());
            }
        });
        page.onPageError(error -> complain(error));
    }

    /** The same page on another screen, as when a person turns the device or drags the window. */
    protected void resize(Screen screen) {
        page.setViewportSize(screen.width, screen.height);
    }

    private void complain(String what) {
        if (expected.stream().noneMatch(known -> known.test(what))) {
            complaints.add(what);
        }
    }

    /** A console error that belongs to this test, such as the browser's own note of an answer 404. */
    protected void expectConsole(String part) {
        expected.add(what -> what.contains(part));
    }

    /** Opens a page of Attesta and waits until it has settled. */
    protected void open(String path) {
        page.navigate(path);
        settle();
    }

    /** Signs in by the login page, in whatever language it is, and waits for the home page. */
    protected void signIn(String username) {
        open("/login");
        page.locator("input[autocomplete=username]").fill(username);
        page.locator("input[type=password]").fill("attesta-demo");
        page.locator("input[type=password]").press("Enter");
        page.waitForURL("**/home*");
        settle();
    }

    /** Waits for the ajax requests under way, whose answers replace parts of the page. */
    protected void settle() {
        page.waitForFunction("() => document.readyState === 'complete'"
                + " && (!window.PrimeFaces || !PrimeFaces.ajax || PrimeFaces.ajax.Queue.isEmpty())");
    }

    /** No serious finding of the accessibility rules WCAG 2.2 AA on the page as it is now. */
    protected void requireAccessible() {
        var serious = new AxeBuilder(page)
                        .setLegacyMode(true) // pages hold no foreign frames, for which alone it opens another page
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                        .analyze()
                        .getViolations()
                        .stream()
                        .filter(rule -> Set.of("serious", "critical").contains(rule.getImpact()))
                        .map(BrowserTest::described)
                        .toList();
        assertThat(serious).as("accessibility of " + page.url()).isEmpty();
    }

    private static String described(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream().limit(5).map(node -> node.getHtml()).toList();
    }

    /** No page is wider than its screen. */
    protected void requireNoSidewaysScroll() {
        var tooWide = page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth");
        assertThat(((Number) tooWide).intValue()).as("width of " + page.url()).isLessThanOrEqualTo(0);
    }

    /** A picture of the whole page, to be looked at. */
    protected void picture(String name) {
        if (PICTURES) {
            take(name);
        }
    }

    private void take(String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(SCREENS.resolve(name + ".png")));
    }

    private void pictureOfFailure(ExtensionContext context) {
        if (context.getExecutionException().isPresent() && page != null && !page.isClosed()) {
            take("failed-" + context.getRequiredTestClass().getSimpleName() + "-"
                    + context.getRequiredTestMethod().getName());
        }
    }

    @AfterEach
    void closeVisitor() {
        if (visitor != null) {
            visitor.close();
            visitor = null;
        }
    }

    @AfterEach
    void consoleWasClean() {
        var found = List.copyOf(complaints);
        complaints.clear();
        expected.clear();
        assertThat(found).as("errors in the browser's console").isEmpty();
    }
}
