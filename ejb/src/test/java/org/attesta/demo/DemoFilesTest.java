package org.attesta.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What findings say of the records is in the records; what a text says of figures is in the figures. */
@DisplayName("The files of the demo's clients")
class DemoFilesTest {

    private static final LocalDate AUDIT = LocalDate.of(2026, 10, 19);
    private static final Path PICTURES = Path.of("target/demo-files");

    static Stream<DemoParty> parties() {
        return DemoParty.all().stream().filter(p -> DemoRecords.all().containsKey(p.key()));
    }

    @ParameterizedTest
    @MethodSource("parties")
    void holdFiveHundredChangesOfWhichSomeGoWrong(DemoParty party) throws IOException {
        var rows = rows(new DemoChanges(DemoRecords.all().get(party.key()), AUDIT).export());
        kept(party, "changes.csv", String.join("\n", rows).getBytes());
        assertThat(rows).hasSize(500).doesNotHaveDuplicates();
        assertThat(rows).filteredOn(r -> r.contains(",emergency,")).hasSizeBetween(15, 60);
        assertThat(rows).filteredOn(r -> r.contains("failed, backed out")).hasSizeBetween(5, 30);
        assertThat(rows).filteredOn(r -> r.contains("window too short")).hasSizeGreaterThan(5);
        assertThat(rows).filteredOn(r -> r.contains(",PRB-")).hasSizeGreaterThan(30);
    }

    @ParameterizedTest
    @MethodSource("parties")
    void holdFortyProblemsWithTheirCauses(DemoParty party) throws IOException {
        var rows = rows(new DemoProblems(DemoRecords.all().get(party.key()), AUDIT).export());
        kept(party, "problems.csv", String.join("\n", rows).getBytes());
        assertThat(rows).hasSize(40);
        assertThat(rows).filteredOn(r -> r.endsWith(",closed")).hasSizeBetween(20, 39);
        assertThat(rows).filteredOn(r -> r.contains(",CHG-")).hasSizeGreaterThan(15);
    }

    @ParameterizedTest
    @MethodSource("parties")
    void countInTheYearWhatTheMonthsSay(DemoParty party) throws IOException {
        var report = new DemoSheets(party, DemoRecords.all().get(party.key()), AUDIT.withDayOfMonth(1));
        kept(party, "suppliers.xlsx", report.suppliers());
        kept(party, "service-catalogue.xlsx", report.catalogue());
        var bytes = report.serviceLevels();
        kept(party, "service-level-report.xlsx", bytes);
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            var year = book.getFirstSheet().read().stream().skip(3).toList();
            var months = book.findSheet("Months").orElseThrow().read().stream()
                    .skip(3)
                    .toList();
            assertThat(months).hasSize(12 * year.size());
            for (var service : year) {
                var missed = months.stream()
                        .filter(m -> m.getCellText(0).equals(service.getCellText(0)))
                        .filter(m -> m.getCellText(6).equals("no"))
                        .count();
                assertThat(service.getCellAsNumber(3).orElseThrow().longValue()).isEqualTo(missed);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("parties")
    void arePapersWithGreekInThem(DemoParty party) throws IOException {
        var papers = new DemoPapers(party, DemoRecords.all().get(party.key()), AUDIT);
        kept(party, "service-management-policy.pdf", papers.policy());
        kept(party, "continuity-test-report.pdf", papers.continuityTest());
        assertThat(text(papers.policy())).contains("Service management policy", party.director(), "Σύνοψη");
        assertThat(text(papers.continuityTest())).contains("Recovery time", "Actions", "Περίληψη");
        try (var pdf = new PdfReader(papers.policy())) {
            assertThat(pdf.getNumberOfPages()).isBetween(2, 4);
        }
    }

    @ParameterizedTest
    @MethodSource("parties")
    void sayWhatTheFindingsSay(DemoParty party) {
        var changes = rows(new DemoChanges(DemoRecords.all().get(party.key()), AUDIT).export());
        if (party.key().equals("epione")) {
            assertThat(changes)
                    .filteredOn(r -> r.split(",")[2].isEmpty())
                    .hasSize(31)
                    .allMatch(r -> r.contains(",Imaging,"));
        }
        if (party.key().equals("halkyon")) {
            for (var number : List.of("CHG-40112", "CHG-40127", "CHG-40156", "CHG-40161")) {
                assertThat(changes)
                        .filteredOn(r -> r.startsWith(number))
                        .hasSize(1)
                        .allMatch(r -> r.contains("lapse of 24 h") && r.contains(",Core network,"))
                        .allMatch(r -> r.contains("core router"))
                        .allMatch(r -> r.contains("failed") == number.equals("CHG-40161"));
            }
        }
    }

    /** A year later the same tool gives out what came after. */
    @ParameterizedTest
    @MethodSource("parties")
    void goOnInTheNextYear(DemoParty party) {
        var records = DemoRecords.all().get(party.key());
        var before = rows(new DemoChanges(records, AUDIT).export());
        var after = rows(new DemoChanges(records.nextYear(), AUDIT.plusYears(1)).export());
        assertThat(after).hasSameSizeAs(before);
        assertThat(numbers(after)).doesNotContainAnyElementsOf(numbers(before));
        assertThat(numbers(rows(new DemoProblems(records.nextYear(), AUDIT.plusYears(1)).export())))
                .doesNotContainAnyElementsOf(numbers(rows(new DemoProblems(records, AUDIT).export())));
    }

    private static List<String> numbers(List<String> rows) {
        return rows.stream().map(r -> r.split(",")[0]).toList();
    }

    /** Working days and hours of August 2026, which has 21 of the one and 31 days of the other. */
    @ParameterizedTest
    @CsvSource({
        "Mon-Fri 07:30-20:00, 15750",
        "Mon-Fri 07:00-21:00, 17640",
        "24x7, 44640",
        "'24x7, batch 22:00-04:00', 44640"
    })
    void countTheHoursThatWereAgreed(String hours, long minutes) {
        var service = new DemoRecords.Service(null, null, null, hours, null, null, null, null);
        assertThat(service.agreedMinutes(YearMonth.of(2026, 8))).isEqualTo(minutes);
    }

    private static List<String> rows(String table) {
        return Arrays.stream(table.split("\n")).skip(1).toList();
    }

    private static String text(byte[] paper) throws IOException {
        try (var pdf = new PdfReader(paper)) {
            var text = new StringBuilder();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                text.append(new PdfTextExtractor(pdf).getTextFromPage(page));
            }
            return text.toString();
        }
    }

    /** For a person to look at. */
    private static void kept(DemoParty party, String name, byte[] bytes) throws IOException {
        Files.createDirectories(PICTURES.resolve(party.key()));
        Files.write(PICTURES.resolve(party.key()).resolve(name), bytes);
    }
}
