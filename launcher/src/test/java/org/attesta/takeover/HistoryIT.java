package org.attesta.takeover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attesta.takeover.Sheets.cells;
import static org.attesta.takeover.Sheets.with;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.attesta.job.Api;
import org.attesta.job.MainJob;
import org.attesta.job.Transcript;
import org.attesta.launcher.RunningAttesta;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** C10, C12, C20: one certification of a standard at a time, and what came before it as history. */
@DisplayName("An old certificate that comes with its successor")
@ExtendWith(RunningAttesta.class)
class HistoryIT {

    /** Of three years, and expired less than six months before 2026-12-01. */
    private static final Map<String, String> OLD = cells(
            "standard", "ISO/IEC 20000-1:2018",
            "scope", "The SMS of the unit that hosts applications, from Piraeus",
            "state", "EXPIRED",
            "firstIssued", "2023-09-16",
            "decidedOn", "2023-09-16",
            "decidedBy", "Anna Former",
            "effective", "2023-09-16",
            "expiry", "2026-09-15",
            "revision", "2");

    private static final Map<String, String> NEW = with(
            OLD,
            cells(
                    "state", "ACTIVE",
                    "decidedOn", "2026-09-01",
                    "effective", "2026-09-16",
                    "previousExpiry", "2026-09-15",
                    "expiry", "2029-09-15",
                    "revision", "1",
                    "agreementSignedOn", "2023-01-30",
                    "technicalAreas", "INFRASTRUCTURE"));

    private MainJob job;

    @BeforeEach
    void from() {
        job = new MainJob(RunningAttesta.url(), Transcript.none()).from(LocalDate.parse("2026-12-01"));
    }

    /** The next tests find the demo as it was. */
    @AfterAll
    static void startOver() {
        MainJob.startOver();
    }

    private static Sheets holder(String... sites) {
        var sheets = new Sheets();
        var address = cells("street", "1 Ermou", "city", "Athens", "country", "GR");
        sheets.add("clients", with(address, cells("key", "N1", "name", "Notos S.A.")));
        for (int i = 0; i < sites.length; i++) {
            var site = cells("client", "N1", "name", sites[i], "central", i == 0 ? "yes" : "no");
            sheets.add("sites", with(address, site));
        }
        return sheets;
    }

    private static int certificate(Sheets sheets, Map<String, String> sound, String number, String... changed) {
        return sheets.add("certificates", with(with(sound, cells("client", "N1", "number", number)), cells(changed)));
    }

    private static void cycle(Sheets sheets, String certificate) {
        audit(sheets, certificate, "RECERTIFICATION", "2026-06-15", "lead", "lead@cb.example", "held", "yes");
        audit(sheets, certificate, "SURVEILLANCE_1", "2027-06-14");
        audit(sheets, certificate, "SURVEILLANCE_2", "2028-06-12");
        audit(sheets, certificate, "RECERTIFICATION", "2029-05-14");
    }

    private static void audit(Sheets sheets, String certificate, String step, String day, String... more) {
        var planned =
                cells("certificate", certificate, "step", step, "held", "no", "from", day, "to", day, "days", "2.5");
        sheets.add("cycles", with(planned, cells(more)));
    }

    private JsonNode takeOver(Sheets sheets) {
        var received = Received.send(job.manager, "before.zip", sheets.zip()).is(201);
        assertThat(received.json().path("problems")).isEmpty();
        return job.manager.post("imports/" + received.id() + "/run", "").is(200).json();
    }

    private Map<String, String> problems(Sheets sheets) {
        var problems = new LinkedHashMap<String, String>();
        for (var problem : Received.send(job.manager, "before.zip", sheets.zip())
                .is(201)
                .json()
                .path("problems")) {
            problems.put(
                    problem.path("sheet").asText() + "!" + problem.path("row").asInt() + " "
                            + problem.path("column").asText(),
                    problem.path("message").asText());
        }
        return problems;
    }

    private JsonNode certificate(String number) {
        var items = MainJob.items(job.manager.get("certificates?q=" + number));
        assertThat(items).hasSize(1);
        return items.get(0);
    }

    private String certification(JsonNode certificate) {
        return job.manager
                .get("certifications/" + certificate.path("certificationId").asText())
                .is(200)
                .text("state");
    }

    private String on(JsonNode certificate, String day) {
        var url = certificate.path("verifyUrl").asText();
        var token = url.substring(url.lastIndexOf('/') + 1);
        return Api.nobody(RunningAttesta.url(), Transcript.none())
                .get("public/certificates/" + token + "?on=" + day)
                .is(200)
                .text("status");
    }

    @Test
    void isHistoryThatNobodyRestores() {
        var sheets = holder("Main");
        certificate(sheets, NEW, "NOT-2026");
        certificate(sheets, OLD, "NOT-2023");
        cycle(sheets, "NOT-2026");
        takeOver(sheets);
        var before = certificate("NOT-2023");
        var now = certificate("NOT-2026");
        assertThat(certification(before)).isEqualTo("EXPIRED");
        assertThat(certification(now)).isEqualTo("ACTIVE");
        assertThat(before.path("status").asText()).isEqualTo("EXPIRED");
        assertThat(on(before, "2026-09-15")).isEqualTo("VALID");
        assertThat(on(now, "2026-09-15")).isEqualTo("NOT_YET_VALID");
        assertThat(on(before, "2026-09-16")).isEqualTo("EXPIRED");
        assertThat(on(now, "2026-09-16")).isEqualTo("VALID");
        assertThat(job.manager.get("due?on=2026-12-01").is(200).json().toString())
                .as("its six months lead nowhere")
                .doesNotContain(before.path("certificationId").asText());
    }

    /** 9.6.3.2.3: a renewal may take effect on the day of its decision, before the old last day. */
    @Test
    void isSupersededFromTheDayOnWhichTheRenewalTookEffect() {
        var sheets = holder("Main");
        certificate(sheets, OLD, "NOT-2023");
        certificate(sheets, NEW, "NOT-2026", "effective", "2026-09-01");
        cycle(sheets, "NOT-2026");
        takeOver(sheets);
        var before = certificate("NOT-2023");
        assertThat(on(before, "2026-08-31")).isEqualTo("VALID");
        assertThat(on(before, "2026-09-01")).isEqualTo("SUPERSEDED");
        assertThat(before.path("status").asText()).isEqualTo("SUPERSEDED");
        assertThat(on(certificate("NOT-2026"), "2026-09-01")).isEqualTo("VALID");
    }

    @Test
    void mayComeInALaterFile() {
        var first = holder("Main");
        certificate(first, NEW, "NOT-2026");
        cycle(first, "NOT-2026");
        takeOver(first);
        var number = MainJob.items(job.manager.get("clients?q=Notos"))
                .get(0)
                .path("number")
                .asText();
        var later = new Sheets();
        later.add("certificates", with(OLD, cells("client", number, "number", "NOT-2023")));
        takeOver(later);
        assertThat(certification(certificate("NOT-2023"))).isEqualTo("EXPIRED");
    }

    @Test
    void isRefusedAloneWhereTheTwoContradictEachOther() {
        var sheets = holder("Main");
        certificate(sheets, NEW, "NOT-2026");
        int longer = certificate(
                sheets, OLD, "NOT-2023", "expiry", "2026-09-16", "decidedOn", "2023-09-17", "effective", "2023-09-17");
        int later = certificate(sheets, OLD, "NOT-B", "decidedOn", "2026-09-02", "effective", "2026-09-02");
        int second = certificate(sheets, NEW, "NOT-C");
        cycle(sheets, "NOT-2026");
        cycle(sheets, "NOT-C");
        var problems = problems(sheets);
        assertThat(problems.keySet())
                .containsExactlyInAnyOrder(
                        "certificates!2 previousExpiry",
                        "certificates!" + later + " state",
                        "certificates!" + later + " client",
                        "certificates!" + second + " client",
                        "certificates!" + second + " previousExpiry");
        assertThat(problems.get("certificates!2 previousExpiry")).contains("2026-09-16 in row " + longer);
        assertThat(problems.get("certificates!" + later + " state")).contains("NOT-2026", "row 2", "C20");
    }

    /** A name that has the sign that separates names, and one with quotation marks. */
    @Test
    void namesItsSitesInOneCellWhateverTheirNames() throws IOException {
        var sites = "\"Athens; Piraeus\"; Hall \"B\"; \"\"\"North\"\" wing\"";
        var sheets = holder("Main", "Athens; Piraeus", "Hall \"B\"", "\"North\" wing", "Αποθήκη; νέα");
        certificate(sheets, NEW, "NOT-2026", "sites", "Main; " + sites);
        cycle(sheets, "NOT-2026");
        takeOver(sheets);
        var contents = certificate("NOT-2026").path("contents").toString();
        assertThat(contents).contains("Athens; Piraeus", "Hall \\\"B\\\"", "\\\"North\\\" wing");
        assertThat(contents).doesNotContain("Αποθήκη");
        var exported = job.manager
                .send("GET", "imports/export", BodyPublishers.noBody(), r -> {})
                .is(200)
                .response()
                .body();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(exported))) {
            assertThat(book.findSheet("certificates").orElseThrow().read())
                    .filteredOn(row -> row.getCellText(1).equals("NOT-2026"))
                    .singleElement()
                    .extracting(row -> row.getCellText(4))
                    .isEqualTo("Main; " + sites);
            assertThat(book.findSheet("about").orElseThrow().read().toString()).isNotEmpty();
        }
        assertThat(Received.send(job.manager, "export.xlsx", exported)
                        .is(201)
                        .json()
                        .path("problems"))
                .as("all of it can be read, and is there already")
                .allMatch(problem -> problem.path("message").asText().contains("has this already")
                        || problem.path("message").asText().contains("C20"));
    }
}
