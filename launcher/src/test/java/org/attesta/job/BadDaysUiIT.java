package org.attesta.job;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.attesta.launcher.BrowserTest;
import org.attesta.launcher.RunningAttesta;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people do to pages that nobody wishes for: together, twice, with odd files, in the wrong place. */
@DisplayName("On a bad day")
class BadDaysUiIT extends BrowserTest {

    private static final String CLIENT = "client@aegean.example";
    private static final String MANAGER = "manager@cb.example";

    private MainJob job;
    private Pages pages;
    private BrowserContext second;

    @BeforeAll
    void aFileThatWaitsForItsDecision() {
        job = new MainJob(RunningAttesta.url(), Transcript.none())
                .from(LocalDate.parse("2026-12-01"))
                .isAppliedForAndPlanned()
                .passesStage1()
                .passesStage2()
                .isHandedIn()
                .isTaken();
    }

    @BeforeEach
    void sitDown() {
        pages = new Pages(page, this::requireAccessible, SCREENS.resolve("bad-days"));
    }

    /** Another person at another screen. */
    private Pages somebodyElse() {
        second = visitor.browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(RunningAttesta.url().toString())
                        .setLocale("en-GB"));
        return new Pages(second.newPage(), () -> {}, SCREENS.resolve("bad-days"));
    }

    @AfterEach
    void theOtherLeaves() {
        if (second != null) {
            second.close();
            second = null;
        }
    }

    @Test
    void theSecondOfTwoPeopleIsToldAndNeitherLosesAWord() {
        new ApplicationJob(job).writes();
        var edit = "/application/edit?id=" + job.application;
        var manager = pages.signIn(MANAGER).open(edit);
        var client = somebodyElse().signIn(CLIENT).open(edit);

        client.fill("Customers", "121 external customers");
        client.press("Save draft").told("Saved.");
        manager.fill("Languages", "Greek, English, German");
        manager.press("Save draft").told("Someone changed this record meanwhile. Nothing was saved.");
        assertThat(manager.field("Languages")).hasValue("Greek, English, German");

        manager.press("Read again, keep my text").told("What you typed is still here.");
        manager.press("Save draft").told("Saved.");

        client.open(edit);
        assertThat(client.field("Languages")).hasValue("Greek, English, German");
        assertThat(client.field("Customers")).hasValue("121 external customers");
    }

    @Test
    void aDecisionConfirmedByADoubleClickIsDecidedOnce() {
        pages.signIn("decision@cb.example").open("/decision/decide?id=" + job.decision);
        pages.fill("Reason", "Conformity and effectiveness are shown.").press("Look at it once more");
        pages.sendTwice("Decide now: Grant");

        pages.told("Decided.").inState("Decided");
        var certificates = MainJob.items(job.client.get("certificates"));
        assertThat(certificates).hasSize(1);
        assertThat(entries(job.decision, "decide")).hasSize(1);
    }

    @Test
    void aStepTakenByADoubleClickIsTakenOnce() {
        new ApplicationJob(job).writes().submits();
        pages.signIn(MANAGER).open("/application/show?id=" + job.application);
        pages.sendTwice("Start the review");

        pages.inState("Under review");
        assertThat(entries(job.application, "start-review")).hasSize(1);
        assertThat(pages.page.locator("#trail .at-entry-REFUSED")).hasCount(0);
    }

    @Test
    void oddFilesAreRefusedByNameOrKeptUnderAHarmlessOne() {
        var request = MainJob.items(job.evidence.get("evidence-requests"))
                .path(0)
                .path("id")
                .asText();
        pages.signIn("evidence@aegean.example").open("/evidence-request/show?id=" + request);
        var chooser =
                page.waitForFileChooser(() -> page.getByText("Choose files …").click());
        chooser.setFiles(new FilePayload[] {
            file("empty.csv", ""),
            file("../../../x.csv", "a,b"),
            file("Report%20final.csv", "c,d"),
            file("Περιστατικά ".repeat(30) + ".csv", "γ,δ")
        });

        pages.part("Not kept").says("empty.csv: a file of 0 bytes shows nothing");
        var kept = page.locator(".at-kept li strong");
        assertThat(kept).hasCount(3);
        assertThat(kept.allInnerTexts())
                .contains("Report%20final.csv")
                .anyMatch(name -> name.endsWith("x.csv") && !name.contains("/") && !name.startsWith("."))
                .anyMatch(name -> name.startsWith("Περιστατικά ") && name.endsWith(".csv") && name.length() <= 200);
        requireNoSidewaysScroll();
        pages.part("Kept, not submitted yet").send("Submit");
        pages.told("Submitted.");
        requireNoSidewaysScroll();
    }

    private static FilePayload file(String name, String content) {
        return new FilePayload(name, "text/csv", content.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource({
        "evidence@aegean.example, /audit/list, audit.read",
        "client@aegean.example, /decision/list, decision.read",
        "planner@cb.example, /journal/list, journal.read"
    })
    void aPageOfAnotherRoleSaysSoAndTheJournalKnows(String account, String path, String what) {
        expectConsole("403");
        pages.signIn(account);
        open(path);

        assertThat(page.locator("h1")).hasText("This is not open to you");
        assertThat(page.locator("main")).containsText("ask your certification manager or administrator");
        requireAccessible();
        assertThat(journal())
                .anyMatch(e -> e.path("username").asText().equals(account)
                        && e.path("what").asText().equals(what)
                        && e.path("outcome").asText().equals("FORBIDDEN"));
    }

    @Test
    void aRecordOfAnotherOrganisationDoesNotExist() {
        expectConsole("404");
        pages.signIn("client@borealis.example");
        for (var path : List.of("application/show?id=" + job.application, "audit/show?id=" + job.stage2)) {
            open("/" + path);
            assertThat(page.locator("h1")).hasText("There is no such page");
            assertThat(page.locator("main")).not().containsText("Aegean");
        }
        requireAccessible();
    }

    private List<JsonNode> entries(String subject, String action) {
        return journal().stream()
                .filter(e -> e.path("subjectId").asText().equals(subject))
                .filter(e -> e.path("what").asText().endsWith(action))
                .toList();
    }

    private List<JsonNode> journal() {
        var entries = new ArrayList<JsonNode>();
        MainJob.items(job.admin.get("journal?limit=200")).forEach(entries::add);
        return entries;
    }
}
