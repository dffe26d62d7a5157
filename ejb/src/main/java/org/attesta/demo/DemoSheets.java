package org.attesta.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.attesta.demo.DemoIncidents.Incident;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Workbooks that a client keeps: its service catalogue, the report on service levels, the list of suppliers. */
final class DemoSheets {

    private static final int MONTHS = 12;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String BAND = "DCE6F1";

    private final DemoParty party;
    private final DemoRecords records;
    private final DemoIncidents incidents;
    private final LocalDate end;

    /** @param until the day from which they are looked at: the reports reach to the month before */
    DemoSheets(DemoParty party, DemoRecords records, DemoIncidents incidents, LocalDate until) {
        this.party = party;
        this.records = records;
        this.incidents = incidents;
        this.end = until.withDayOfMonth(1);
    }

    byte[] catalogue() {
        return workbook(book -> {
            var sheet = sheet(book, "Service catalogue", 4, 24, 34, 26, 22, 13, 16, 36, 36);
            title(
                    sheet,
                    "Service catalogue",
                    "Version " + (7 + records.later()) + ", approved by "
                            + party.client().representative() + " on "
                            + DemoCalendar.working(end.minusDays(40)));
            header(
                    sheet,
                    3,
                    "Service",
                    "Purpose",
                    "Users",
                    "Service hours",
                    "Availability %",
                    "Owner",
                    "Depends on",
                    "When it fails");
            int row = 4;
            for (var s : records.services()) {
                cells(
                        sheet,
                        row++,
                        s.name(),
                        s.purpose(),
                        s.users(),
                        s.hours(),
                        s.availability(),
                        s.owner(),
                        s.dependsOn(),
                        s.fallback());
            }
        });
    }

    byte[] suppliers() {
        return workbook(book -> {
            var sheet = sheet(book, "Suppliers", 4, 34, 36, 16, 14, 34, 14, 16, 12, 16, 18);
            title(
                    sheet,
                    "Suppliers and internal suppliers",
                    "As of " + DemoCalendar.working(end) + ", kept by "
                            + party.client().representative());
            header(
                    sheet,
                    3,
                    "Supplier",
                    "What is delivered",
                    "Contract",
                    "Ends",
                    "Target",
                    "Last review",
                    "Next review",
                    "Criticality",
                    "Target met",
                    "Owner");
            int row = 4;
            for (var s : records.suppliers()) {
                var reviewed = DemoCalendar.working(end.minusDays(s.reviewedDaysAgo()));
                cells(
                        sheet,
                        row++,
                        s.name(),
                        s.service(),
                        s.contract(),
                        end.plusMonths(s.months()),
                        s.target(),
                        reviewed,
                        DemoCalendar.working(reviewed.plusMonths(3)),
                        s.criticality(),
                        s.met(),
                        s.owner());
            }
        });
    }

    /** One sheet says what the year was like, the other each month: the first counts the second. */
    byte[] serviceLevels() {
        return workbook(book -> {
            var year = sheet(book, "Year", 4, 34, 14, 16, 16, 44);
            var months = sheet(book, "Months", 4, 34, 10, 16, 16, 16, 12, 10, 44);
            var first = YearMonth.from(end).minusMonths(MONTHS);
            title(year, "Service levels", first + " to " + YearMonth.from(end).minusMonths(1));
            title(months, "Availability by month", "Minutes within service hours; announced maintenance is left out");
            header(year, 3, "Service", "Target %", "Average %", "Months missed", "Reason");
            header(
                    months,
                    3,
                    "Service",
                    "Month",
                    "Agreed minutes",
                    "Down minutes",
                    "Availability %",
                    "Target %",
                    "Met",
                    "Cause of a miss");
            var random = records.random();
            int row = 4;
            for (int i = 0; i < records.services().size(); i++) {
                row = months(months, year, row, i, first, random);
            }
        });
    }

    private int months(Worksheet months, Worksheet year, int from, int index, YearMonth first, Random random) {
        var service = records.services().get(index);
        int row = from;
        int missed = 0;
        var sum = BigDecimal.ZERO;
        var reasons = new StringBuilder();
        for (int m = 0; m < MONTHS; m++) {
            var month = first.plusMonths(m);
            long agreed = service.agreedMinutes(month);
            var allowed = BigDecimal.valueOf(agreed)
                    .multiply(HUNDRED.subtract(service.availability()))
                    .divide(HUNDRED, 0, RoundingMode.DOWN)
                    .longValue();
            var majors = incidents.majors(service.name(), month);
            long down = allowed * random.nextInt(60) / 100
                    + majors.stream().mapToLong(Incident::minutes).sum();
            var reached = HUNDRED.subtract(
                    BigDecimal.valueOf(down * 100).divide(BigDecimal.valueOf(agreed), 3, RoundingMode.HALF_UP));
            boolean met = reached.compareTo(service.availability()) >= 0;
            var cause = met
                    ? ""
                    : majors.stream().map(Incident::number).collect(Collectors.joining(" and ")) + ", "
                            + service.dependsOn().split(",")[0].toLowerCase() + "; told to the customer";
            cells(
                    months,
                    row++,
                    service.name(),
                    month.toString(),
                    agreed,
                    down,
                    reached,
                    service.availability(),
                    met ? "yes" : "no",
                    cause);
            missed += met ? 0 : 1;
            sum = sum.add(reached);
            reasons.append(
                    met
                            ? ""
                            : (reasons.length() == 0 ? "" : "; ") + month + ": "
                                    + cause.substring(0, cause.indexOf(',')));
        }
        var average = sum.divide(BigDecimal.valueOf(MONTHS), 3, RoundingMode.HALF_UP);
        cells(year, 4 + index, service.name(), service.availability(), average, missed, reasons.toString());
        return row;
    }

    private static byte[] workbook(Consumer<Workbook> content) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Service reporting", "1.0")) {
            content.accept(book);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static Worksheet sheet(Workbook book, String name, int frozen, double... widths) {
        var sheet = book.newWorksheet(name);
        for (int i = 0; i < widths.length; i++) {
            sheet.width(i, widths[i]);
        }
        sheet.freezePane(1, frozen);
        return sheet;
    }

    private void title(Worksheet sheet, String title, String below) {
        sheet.value(0, 0, party.client().name() + ": " + title);
        sheet.style(0, 0).bold().fontSize(14).set();
        sheet.value(1, 0, below);
    }

    private static void header(Worksheet sheet, int row, String... names) {
        for (int i = 0; i < names.length; i++) {
            sheet.value(row, i, names[i]);
            sheet.style(row, i).bold().fillColor(BAND).wrapText(true).set();
        }
    }

    private static void cells(Worksheet sheet, int row, Object... values) {
        for (int i = 0; i < values.length; i++) {
            var value = values[i];
            if (value instanceof LocalDate day) {
                sheet.value(row, i, day);
                sheet.style(row, i).format("yyyy-mm-dd").set();
            } else if (value instanceof Number number) {
                sheet.value(row, i, number);
                sheet.style(row, i).verticalAlignment("top").set();
            } else {
                sheet.value(row, i, (String) value);
                sheet.style(row, i).wrapText(true).verticalAlignment("top").set();
            }
        }
    }
}
