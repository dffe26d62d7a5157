package org.attesta.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.RequestOptions;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.attesta.job.MainJob;
import org.attesta.job.Transcript;
import org.attesta.launcher.BrowserTest;
import org.attesta.launcher.RunningAttesta;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The documents on the page of their record")
class DocumentsUiIT extends BrowserTest {

    private static final List<String> LANGUAGES = List.of("en", "el");

    private static MainJob job;

    @BeforeAll
    static void finishTheJob() {
        job = MainJob.finished(RunningAttesta.url(), Transcript.none(), LocalDate.parse("2026-12-01"));
    }

    @Test
    void areThereForTheClientWithSignatureAndCheckInBothLanguages() {
        var pages = Map.of(
                "application", "/application/show?id=" + job.application,
                "audit", "/audit/show?id=" + job.stage2,
                "finding", "/finding/show?id=" + job.major.path().substring("findings/".length()),
                "certification", "/certification/show?id=" + job.certification);
        for (var screen : Screen.values()) {
            for (var language : LANGUAGES) {
                visit(language, screen);
                signIn("client@aegean.example");
                pages.forEach((name, address) -> {
                    open(address + "&lang=" + language);
                    picture("documents-" + name + "-" + language + "-" + screen);
                    requireAccessible();
                    requireNoSidewaysScroll();
                });
            }
        }
    }

    @Test
    void openAsPdfAndSayWhoSignedWhatAndThatItIsStillHere() {
        signIn("client@aegean.example");
        open("/certification/show?id=" + job.certification);
        var letter = page.locator("#letters .at-card");
        assertThat(letter.innerText())
                .contains("Certification decision", "Certification decision maker", "SHA-256")
                .contains("What is here is still what was signed.");
        opens(letter, "PDF in English");
        opens(letter, "PDF in Greek");
        open("/audit/show?id=" + job.stage2);
        assertThat(page.locator("#documents .at-card").allInnerTexts())
                .hasSize(3)
                .anySatisfy(card -> assertThat(card).contains("Audit plan", "Issued"))
                .anySatisfy(card -> assertThat(card).contains("Audit report", "Lead auditor: Dimitris Alexiou"));
        opens(page.locator("#documents .at-card").first(), "PDF in English");
    }

    private void opens(Locator card, String label) {
        var href = card.getByText(label).getAttribute("href");
        var file = page.request().get(href, RequestOptions.create());
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.headers()).containsEntry("content-type", "application/pdf");
    }
}
