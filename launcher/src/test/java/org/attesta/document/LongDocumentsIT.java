package org.attesta.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.attesta.job.Api;
import org.attesta.job.ApplicationJob;
import org.attesta.job.AuditJob;
import org.attesta.job.MainJob;
import org.attesta.job.Transcript;
import org.attesta.launcher.RunningAttesta;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("A client with a name of 300 characters and sixty sites more")
@ExtendWith(RunningAttesta.class)
class LongDocumentsIT {

    private static final int MORE_SITES = 60;
    private static final String NAME = "Ανώνυμη Εταιρεία Υπηρεσιών Νέφους, Δικτύων και Διαχείρισης Υποδομών Αιγαίου "
            .repeat(5)
            .substring(0, 300)
            .strip();

    private MainJob job;

    @Test
    void isNamedInFullAndStaysNamedAsItSigned() {
        job = new MainJob(RunningAttesta.url(), Transcript.none()).from(LocalDate.parse("2026-12-01"));
        job.clientId =
                MainJob.items(job.client.get("clients")).path(0).path("id").asText();
        rename(NAME);
        IntStream.rangeClosed(1, MORE_SITES).forEach(this::addSite);
        new ApplicationJob(job).writes().submits().isReviewed().isAgreed().isPlanned();
        agreement();
        letter();
        renamedAfterwards();
    }

    private void rename(String name) {
        job.client.change(
                "clients/" + job.clientId, client -> client.put("name", name).putNull("representative"));
    }

    private void addSite(int number) {
        var site = Api.JSON
                .createObjectNode()
                .put("name", site(number))
                .putNull("activities")
                .put("central", false);
        site.putObject("address")
                .put("street", "Οδός Λιμένος " + number)
                .put("postcode", "185 31")
                .put("city", "Πειραιάς")
                .put("country", "GR");
        job.client.post("clients/" + job.clientId + "/sites", site.toString()).is(201);
    }

    private static String site(int number) {
        return number % 10 == 0 ? NAME.substring(0, 195) + " " + number : "Κέντρο δεδομένων " + number;
    }

    private void agreement() {
        for (var language : new String[] {"en", "el"}) {
            for (var kind : new String[] {"proposal", "agreement"}) {
                var paper = paper("applications/" + job.application, kind, language);
                everySite(paper);
                assertThat(paper.pages()).isGreaterThan(2);
                assertThat(paper.whole()).contains("1 " + (language.equals("en") ? "of " : "από ") + paper.pages());
            }
        }
    }

    private void letter() {
        var first = job.today.plusDays(28);
        new AuditJob(job, job.stage1).isStaffed(first, first.plusDays(1), "1.0", "0.5");
        everySite(paper("audits/" + job.stage1, "team-letter", "el"));
    }

    private void renamedAfterwards() {
        rename("Aegean Cloud Services S.A.");
        paper("applications/" + job.application, "agreement", "el").says(NAME);
        var check = check();
        assertThat(check.path("intact").asBoolean()).isTrue();
        assertThat(check.path("unchanged").asBoolean()).isFalse();
        assertThat(check.path("differences")).hasSize(1);
        assertThat(check.path("differences").path(0).asText()).isEqualTo("parties");
        paper("audits/" + job.stage1, "team-letter", "el").saysNowhere(NAME);
    }

    private static void everySite(Paper paper) {
        paper.says(NAME);
        IntStream.rangeClosed(1, MORE_SITES)
                .forEach(n -> paper.says(site(n), "Οδός Λιμένος " + n + ", 185 31 Πειραιάς"));
    }

    private Paper paper(String record, String kind, String language) {
        return Paper.of(job.client, record + "/documents/" + kind + "?lang=" + language)
                .hasEveryFontEmbedded();
    }

    private JsonNode check() {
        for (var document : MainJob.items(job.client.get("applications/" + job.application + "/documents"))) {
            if (document.path("kind").asText().equals("AGREEMENT")) {
                return document.path("check");
            }
        }
        throw new AssertionError("no agreement");
    }
}
