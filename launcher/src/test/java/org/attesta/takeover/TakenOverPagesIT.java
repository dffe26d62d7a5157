package org.attesta.takeover;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.attesta.job.Api;
import org.attesta.job.MainJob;
import org.attesta.job.Transcript;
import org.attesta.launcher.BrowserTest;
import org.attesta.launcher.RunningAttesta;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The pages of what was taken over")
class TakenOverPagesIT extends BrowserTest {

    /** The next tests find the demo as it was. */
    @AfterAll
    static void startOver() {
        MainJob.startOver();
    }

    private static JsonNode first(Api api, String list) {
        return MainJob.items(api.get(list).is(200)).get(0);
    }

    @Test
    void sayWhereItCameFromAndOfferNothingThatIsNotThere() {
        var job = new MainJob(RunningAttesta.url(), Transcript.none()).from(LocalDate.parse("2026-12-01"));
        var sheets = TakenOverCycleIT.running(
                first(job.client, "clients").path("number").asText());
        sheets.add("nonconformities", TakenOverCycleIT.minor("NC-12/2026"));
        var received = Received.send(job.manager, "before.zip", sheets.zip()).is(201);
        job.manager.post("imports/" + received.id() + "/run", "").is(200);
        var certification = first(job.client, "certifications");
        var certificate = first(job.client, "certificates");
        var audit = first(job.client, "audits?sort=-createdAt");
        var pages = Map.of(
                "certification",
                        "/certification/show?id=" + certification.path("id").asText(),
                "application",
                        "/application/show?id="
                                + certification.path("applicationId").asText(),
                "programme",
                        "/programme/show?id="
                                + certification.path("programmeId").asText(),
                "certificate", "/certificate/show?id=" + certificate.path("id").asText(),
                "audit", "/audit/show?id=" + audit.path("id").asText(),
                "finding",
                        "/finding/show?id="
                                + first(job.client, "findings").path("id").asText());
        for (var account : List.of("manager@cb.example", "client@aegean.example")) {
            signIn(account);
            pages.forEach((name, path) -> inBothLanguages(name + "-" + account.substring(0, 6), path));
            open(pages.get("certificate") + "&lang=en");
            assertThat(page.locator("main")).containsText("none is printed here");
            assertThat(page.locator("main a[href*='/document']")).hasCount(0);
            page.context().clearCookies();
        }
        inBothLanguages("verify", certificate.path("verifyUrl").asText().replaceFirst("^https?://[^/]+", "") + "?");
    }

    private void inBothLanguages(String name, String path) {
        for (var language : List.of("en", "el")) {
            open(path + "&lang=" + language);
            requireAccessible();
            requireNoSidewaysScroll();
            picture("taken-over-" + name + "-" + language);
        }
        page.setViewportSize(390, 844);
        requireNoSidewaysScroll();
        page.setViewportSize(1440, 900);
    }
}
