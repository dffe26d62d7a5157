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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attesta.demo.DemoIncidents.Incident;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
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

    /** All that a client exports, as of the same day. */
    private record Records(DemoRecords told, DemoIncidents incidents, DemoProblems problems, DemoChanges changes) {

        static Records of(DemoParty party) {
            return of(party, DemoRecords.all().get(party.key()), AUDIT);
        }

        static Records of(DemoParty party, DemoRecords told, LocalDate end) {
            var incidents = new DemoIncidents(party, told, end);
            var problems = new DemoProblems(told, incidents, end);
            return new Records(told, incidents, problems, new DemoChanges(told, incidents, problems, end));
        }
    }

    @ParameterizedTest
    @MethodSource("parties")
    void holdFiveHundredChangesOfWhichSomeGoWrong(DemoParty party) throws IOException {
        var rows = rows(Records.of(party).changes().export());
        kept(party, "changes.csv", String.join("\n", rows).getBytes());
        assertThat(rows).hasSize(500).doesNotHaveDuplicates();
        assertThat(rows).filteredOn(r -> r.contains(",emergency,")).hasSizeBetween(15, 60);
        assertThat(rows).filteredOn(r -> r.contains("failed, backed out")).hasSizeBetween(5, 30);
        assertThat(rows).filteredOn(r -> r.contains("window too short")).hasSizeGreaterThan(5);
        assertThat(rows).filteredOn(r -> r.contains(",PRB-")).hasSizeGreaterThan(25);
    }

    @ParameterizedTest
    @MethodSource("parties")
    void holdFortyProblemsWithTheirCauses(DemoParty party) throws IOException {
        var rows = rows(Records.of(party).problems().export());
        kept(party, "problems.csv", String.join("\n", rows).getBytes());
        assertThat(rows).hasSize(40);
        assertThat(rows).filteredOn(r -> r.endsWith(",closed")).hasSizeBetween(20, 39);
        assertThat(rows).filteredOn(r -> r.contains(",CHG-")).hasSizeGreaterThan(15);
    }

    @ParameterizedTest
    @MethodSource("parties")
    void countInTheYearWhatTheMonthsSay(DemoParty party) throws IOException {
        var records = Records.of(party);
        var report = new DemoSheets(party, records.told(), records.incidents(), AUDIT);
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
            assertThat(months).allSatisfy(month -> {
                var majors = records.incidents().majors(month.getCellText(0), YearMonth.parse(month.getCellText(1)));
                assertThat(month.getCellText(6)).isEqualTo(majors.isEmpty() ? "yes" : "no");
                assertThat(month.getCellAsNumber(3).orElseThrow().longValue())
                        .isGreaterThanOrEqualTo(
                                majors.stream().mapToLong(Incident::minutes).sum());
                assertThat(majors).allMatch(i -> month.getCellText(7).contains(i.number()));
            });
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
        var changes = rows(Records.of(party).changes().export());
        if (party.key().equals("epione")) {
            assertThat(changes)
                    .filteredOn(r -> r.split(",")[2].isEmpty())
                    .hasSize(31)
                    .allMatch(r -> r.contains(",Imaging,"))
                    .allMatch(r -> r.contains(",normal,"));
            var first = changes.stream().filter(r -> r.contains(",normal,,")).findFirst();
            assertThat(changes.subList(changes.indexOf(first.orElseThrow()), changes.size()))
                    .filteredOn(r -> r.contains(",Imaging,") && r.contains(",normal,"))
                    .hasSize(31);
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
            var outage = Records.of(party).incidents().outage();
            assertThat(changes)
                    .filteredOn(r -> r.startsWith("CHG-40161"))
                    .allMatch(r -> r.contains("outage " + outage.number()));
            assertThat(rows(Records.of(party).problems().export()))
                    .filteredOn(r -> r.contains("eastern ring") && r.contains(outage.number()))
                    .hasSize(1);
        }
        if (party.key().equals("halkyon")) {
            var sources = table(Records.of(party).problems().export()).values().stream()
                    .map(p -> p[6])
                    .toList();
            assertThat(sources.stream().filter(s -> s.startsWith("trend")).count())
                    .isLessThan(
                            sources.stream().filter(s -> s.startsWith("major")).count());
        }
        if (party.key().equals("pelasgia")) {
            assertThat(rows(Records.of(party).problems().export()))
                    .filteredOn(r -> r.matches("PRB-(1187|1202|1215),.*"))
                    .hasSize(3)
                    .allMatch(r -> r.endsWith(",no,,,,in analysis"));
        }
    }

    /** The change that a problem names is about the same thing, asked for after the problem and done before it was closed. */
    @ParameterizedTest
    @MethodSource("parties")
    void letProblemsAndTheChangesBehindThemAgree(DemoParty party) {
        var records = Records.of(party);
        var changes = table(records.changes().export());
        var mending = table(records.problems().export()).values().stream()
                .filter(p -> !p[11].isEmpty())
                .toList();
        assertThat(mending).hasSizeGreaterThan(25);
        for (var problem : mending) {
            var change = changes.get(problem[11]);
            assertThat(change[14]).isEqualTo(problem[0]);
            assertThat(change[3]).startsWith(problem[2].substring(0, problem[2].indexOf(':') + 1));
            assertThat(change[4]).isEqualTo(problem[3]);
            assertThat(change[6]).isGreaterThan(problem[5]);
            assertThat(problem[12].isEmpty() || change[12].compareTo(problem[12]) < 0)
                    .isTrue();
        }
        assertThat(changes.values()).filteredOn(c -> c[14].startsWith("PRB-")).hasSameSizeAs(mending);
    }

    /** An emergency change belongs to an incident that it resolves, a major incident to a problem of its service. */
    @ParameterizedTest
    @MethodSource("parties")
    void letIncidentsAndWhatFollowsFromThemAgree(DemoParty party) {
        var records = Records.of(party);
        var urgent = table(records.changes().export()).values().stream()
                .filter(c -> c[1].equals("emergency"))
                .toList();
        assertThat(urgent).allSatisfy(c -> {
            var incident = records.incidents().all().stream()
                    .filter(i -> i.number().equals(c[14]))
                    .findFirst()
                    .orElseThrow();
            assertThat(records.told().partsOf(incident.service())).anyMatch(c[3]::endsWith);
            assertThat(c[6]).isGreaterThan(incident.opened().format(DemoIncidents.WRITTEN));
            assertThat(c[12]).isLessThan(incident.resolved().format(DemoIncidents.WRITTEN));
        });
        assertThat(records.problems().all())
                .filteredOn(p -> p.behind() != null)
                .hasSizeGreaterThan(5)
                .allMatch(p -> records.told().partsOf(p.behind().service()).contains(p.item()))
                .allMatch(p -> p.opened().isAfter(p.behind().resolved()));
    }

    /** Numbers are given in the order of the days, and nobody in the office works at the weekend. */
    @ParameterizedTest
    @MethodSource("parties")
    void goThroughTheYearInTheirOrder(DemoParty party) {
        var records = Records.of(party);
        var changes = table(records.changes().export()).values();
        assertThat(changes).extracting(c -> c[6]).isSorted();
        assertThat(changes)
                .extracting(c -> LocalDate.parse(c[6].substring(0, 10)))
                .allMatch(day -> DemoCalendar.working(day).equals(day))
                .allMatch(day -> day.isBefore(AUDIT));
        assertThat(table(records.problems().export()).values())
                .extracting(p -> p[5])
                .isSorted();
        assertThat(records.incidents().all()).extracting(Incident::opened).isSorted();
    }

    /** The evidence of its finding was drawn from an export of this size; two of its three major incidents have no review. */
    @Test
    void areAtMeltemiWhatTheFindingSays() {
        var meltemi = DemoParty.all().stream()
                .filter(p -> p.key().equals("meltemi"))
                .findFirst()
                .orElseThrow();
        var lines = rows(new DemoIncidents(meltemi, null, AUDIT).export());
        assertThat(lines).filteredOn(l -> l.contains(",yes,")).hasSize(3);
        assertThat(lines)
                .filteredOn(l -> l.endsWith(",yes,"))
                .extracting(l -> l.split(",")[0])
                .containsExactly("INC0021045", "INC0022346");
        assertThat(lines.size() / 89).isEqualTo(15);
    }

    /** A year later the same tool gives out what came after. */
    @ParameterizedTest
    @MethodSource("parties")
    void goOnInTheNextYear(DemoParty party) {
        var records = DemoRecords.all().get(party.key());
        var first = Records.of(party);
        var second = Records.of(party, records.nextYear(), AUDIT.plusYears(1));
        var before = rows(first.changes().export());
        var after = rows(second.changes().export());
        assertThat(after).hasSameSizeAs(before);
        assertThat(numbers(after)).doesNotContainAnyElementsOf(numbers(before));
        assertThat(numbers(rows(second.problems().export())))
                .doesNotContainAnyElementsOf(numbers(rows(first.problems().export())));
        assertThat(second.incidents().all())
                .extracting(Incident::number)
                .doesNotContainAnyElementsOf(
                        first.incidents().all().stream().map(Incident::number).toList());
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
        var service = new DemoRecords.Service(null, null, null, hours, null, null, null, null, null);
        assertThat(service.agreedMinutes(YearMonth.of(2026, 8))).isEqualTo(minutes);
    }

    private static List<String> rows(String table) {
        return Arrays.stream(table.split("\n")).skip(1).toList();
    }

    /** By the first cell. */
    private static Map<String, String[]> table(String text) {
        return rows(text).stream()
                .map(r -> r.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1))
                .collect(Collectors.toMap(r -> r[0], Function.identity(), (a, b) -> a, LinkedHashMap::new));
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
