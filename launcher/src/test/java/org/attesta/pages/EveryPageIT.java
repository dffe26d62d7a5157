package org.attesta.pages;

import com.microsoft.playwright.Response;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.attesta.job.MainJob;
import org.attesta.job.Transcript;
import org.attesta.launcher.BrowserTest;
import org.attesta.launcher.RunningAttesta;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Walks along every link from the home page of every role, over the records of a finished main job: each page answers,
 * misses no word, fits both screens and complains of nothing in the console, for every account; axe looks at each page
 * once per screen and language. In the end every page of the product has been seen, but for the forms of other states.
 */
@DisplayName("Every page that a role can reach")
class EveryPageIT extends BrowserTest {

    private static final List<String> LANGUAGES = List.of("en", "el");
    private static final String FIRST = "en";
    private static final String ID = "[0-9a-f]{8}-[0-9a-f-]{27}|[A-Za-z0-9_-]{32,}";

    /** Forms of records in other states, and pages that no link of a signed-in person leads to: other tests go there. */
    private static final Set<String> ELSEWHERE = Set.of(
            "application/answer",
            "application/edit",
            "application/plan-programme",
            "application/propose",
            "application/sign",
            "audit/draft-report",
            "audit/object",
            "audit/propose-team",
            "audit/recommend",
            "audit/replace-team",
            "audit/replan",
            "certification/submit-for-decision",
            "checklist/put-in-force",
            "checklist/show",
            "decision/decide",
            "finding/resolve-dispute",
            "finding/respond",
            "finding/verify",
            "forgot",
            "invitation/show",
            "join",
            "login",
            "password",
            "register",
            "signup",
            "takeover/show");

    private static final Path PAGES = Path.of("../web/src/main/webapp");

    private static String underReview;

    private final Set<String> seen = new HashSet<>();
    private final Set<String> inspected = new HashSet<>();
    private List<Screen> screens = List.of();
    private final List<String> faults = new ArrayList<>();

    @BeforeAll
    static void aFinishedJob() {
        var job = MainJob.finished(RunningAttesta.url(), Transcript.none(), LocalDate.parse("2026-12-01"));
        underReview = MainJob.items(job.manager.get("applications?state=UNDER_REVIEW"))
                .path(0)
                .path("id")
                .asText();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "client@aegean.example",
        "evidence@aegean.example",
        "client@borealis.example",
        "manager@cb.example",
        "planner@cb.example",
        "lead@cb.example",
        "expert@cb.example",
        "decision@cb.example",
        "impartiality@cb.example",
        "assessor@cb.example",
        "admin@cb.example"
    })
    void worksOnAWideAndOnANarrowScreenInBothLanguages(String username) {
        faults.clear();
        for (var language : LANGUAGES) {
            // one language is met first on a wide screen, the other on a narrow one
            screens = language.equals(FIRST)
                    ? List.of(Screen.DESKTOP, Screen.PHONE)
                    : List.of(Screen.PHONE, Screen.DESKTOP);
            visit(language, screens.get(0));
            signIn(username);
            // an account's own language comes before the browser's
            open("/home?lang=" + language);
            walk(username, language);
        }
        requireNone("faults", faults);
    }

    @AfterAll
    void nothingIsLeftOut() throws IOException {
        try (var files = Files.walk(PAGES)) {
            var pages = files.map(PAGES::relativize)
                    .map(Path::toString)
                    .filter(name -> name.endsWith(".xhtml") && !name.startsWith("WEB-INF"))
                    .map(name -> name.replace(".xhtml", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
            pages.removeIf(page -> inspected.stream().anyMatch(seenOne -> seenOne.contains(" /" + page)));
            pages.removeAll(ELSEWHERE);
            requireNone("pages that nobody saw", pages);
        }
    }

    /** Tells all of it in one line, which is what the summary of a test run shows. */
    private static void requireNone(String what, Collection<String> unwanted) {
        if (!unwanted.isEmpty()) {
            throw new AssertionError(unwanted.size() + " " + what + ": " + String.join(" | ", unwanted));
        }
    }

    /** The first walk of an account goes everywhere; the second goes where nobody was in this language. */
    private void walk(String username, String language) {
        var waiting = new ArrayDeque<>(linksHere());
        waiting.addFirst(new Link("/home", "the beginning"));
        if (username.startsWith("manager@")) {
            // of many applications a walk sees one: the one that its reader works on
            waiting.addFirst(new Link("/application/show?id=" + underReview, "the beginning"));
        }
        while (!waiting.isEmpty()) {
            var link = waiting.poll();
            if (seen.add(
                    (language.equals(FIRST) ? username : whose(link.path, username)) + language + shape(link.path))) {
                look(username, language, link);
                waiting.addAll(linksHere());
            }
        }
    }

    private static String shape(String path) {
        return path.replaceAll(ID, "{id}").replaceAll("=[^&{]+", "=");
    }

    /** The home page is everybody's own. */
    private static String whose(String path, String username) {
        return path.equals("/home") ? username : "";
    }

    private void look(String username, String language, Link link) {
        var where = username + " " + language + " " + link.path;
        resize(screens.get(0));
        Response response = page.navigate(link.path);
        if (response != null && response.status() != 200) {
            faults.add(where + " answered " + response.status() + ", linked from " + link.from);
            return;
        }
        settle();
        if (page.content().contains("???")) {
            faults.add(where + " misses a word");
        }
        var isNew = inspected.add(language + whose(link.path, username) + " " + shape(link.path));
        for (var screen : screens) {
            resize(screen);
            settle();
            check(screen + " " + where, this::requireNoSidewaysScroll);
            if (isNew) {
                check(screen + " " + where, this::requireAccessible);
                picture((screen + language + whose(link.path, username) + link.path.replaceAll(ID, ""))
                        .replaceAll("\\W+", "-"));
            }
        }
    }

    private void check(String where, Runnable requirement) {
        try {
            requirement.run();
        } catch (AssertionError fault) {
            faults.add(where + ": " + fault.getMessage().lines().limit(12).toList());
        }
    }

    /** The links of this page that stay within Attesta's pages and change nothing. */
    @SuppressWarnings("unchecked")
    private List<Link> linksHere() {
        var from = URI.create(page.url()).getPath();
        var found = (List<String>) page.evaluate("() => [...document.querySelectorAll('a[href]')].map(a => a.href)");
        return found.stream()
                .filter(link -> link.startsWith(RunningAttesta.url().toString()))
                .map(URI::create)
                .filter(link ->
                        !link.getPath().startsWith("/api/") && !link.getPath().contains("logout"))
                .filter(link -> link.getQuery() == null || !link.getQuery().contains("lang="))
                .map(link -> link.getRawPath() + (link.getRawQuery() == null ? "" : "?" + link.getRawQuery()))
                .map(path -> new Link(path, from))
                .toList();
    }

    private record Link(String path, String from) {}
}
