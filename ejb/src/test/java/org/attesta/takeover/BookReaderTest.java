package org.attesta.takeover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.attesta.shared.BadInput;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A file to be taken over")
class BookReaderTest {

    private static final String HEAD = "client,name,street,postcode,city,country,activities,personnel,shifts,central\n";

    private static byte[] zip(String name, byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(bytes);
            zip.closeEntry();
        }
        return out.toByteArray();
    }

    private static Book sites(String rows) throws IOException {
        return BookReader.read(zip("sites.csv", (HEAD + rows).getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> places(Book book) {
        return book.faults().stream()
                .map(f -> f.sheet() + "!" + f.row() + " " + f.column() + ": " + f.reason())
                .toList();
    }

    private static String refused(byte[] file) {
        var why = new ArrayList<String>();
        assertThatThrownBy(() -> BookReader.read(file))
                .isInstanceOfSatisfying(
                        BadInput.class,
                        bad -> why.add(bad.errors().get(0).message().key()));
        return why.get(0);
    }

    @Test
    void keepsRowNumbersGreekLettersQuotesAndLineBreaks() throws IOException {
        var book = sites("A,\"Κεντρικά, \"\"Α\"\"\",,,,,\"line 1\nline 2\",12,,yes\n,,,,,,,,,\nB,Office,,,,,,,,no\n");
        assertThat(book.faults()).isEmpty();
        assertThat(book.lines(Sheet.SITES)).extracting(Line::row).containsExactly(2, 5);
        var first = book.lines(Sheet.SITES).get(0);
        assertThat(first.cell("name")).isEqualTo("Κεντρικά, \"Α\"");
        assertThat(first.cell("activities")).isEqualTo("line 1\nline 2");
        assertThat(first.cell("street")).isNull();
    }

    @Test
    void mayHaveAByteOrderMarkSemicolonsAndAnotherOrderOfColumns() throws IOException {
        var text = "\uFEFF" + "central;name;client;street;postcode;city;country;activities;personnel;shifts\r\n"
                + "yes;Main;A;;;;;;3;\r\n";
        var book = BookReader.read(zip("sites.csv", text.getBytes(StandardCharsets.UTF_8)));
        assertThat(book.faults()).isEmpty();
        assertThat(book.lines(Sheet.SITES).get(0).cells())
                .isEqualTo(Map.of("central", "yes", "name", "Main", "client", "A", "personnel", "3"));
    }

    @Test
    void isNotGuessedWhenItIsInAnotherEncoding() throws IOException {
        var bytes = (HEAD + "A,Κεντρικά,,,,,,,,\n").getBytes(Charset.forName("windows-1253"));
        assertThat(places(BookReader.read(zip("sites.csv", bytes)))).containsExactly("sites!0 : takeover.encoding");
    }

    @Test
    void namesEveryCellThatCannotBeRead() throws IOException {
        var rows = "A,=1+1,,,,,,twelve,,perhaps\nB,x,,,,,,1.5,,,beside\nC,\"never closed";
        assertThat(places(sites(rows)))
                .containsExactly(
                        "sites!2 name: takeover.formula",
                        "sites!2 personnel: takeover.noNumber",
                        "sites!2 central: takeover.noYesNo",
                        "sites!3 personnel: takeover.noNumber",
                        "sites!3 : takeover.besideColumns",
                        "sites!4 name: takeover.openQuote");
    }

    @Test
    void namesColumnsThatAreMissingUnknownOrThereTwice() throws IOException {
        var text = "client,name,name,colour\nA,x,y,red\n";
        assertThat(places(BookReader.read(zip("sites.csv", text.getBytes(StandardCharsets.UTF_8)))))
                .contains(
                        "sites!1 name: takeover.columnTwice",
                        "sites!1 colour: takeover.unknownColumn",
                        "sites!1 central: takeover.columnMissing",
                        "sites!2 : takeover.besideColumns");
    }

    @Test
    void asAWorkbookIsReadAsItWasWritten() throws IOException {
        var book = new Book(
                Map.of(
                        "clients",
                                List.of(new Line(
                                        2, Map.of("key", "C-0001", "name", "Μελτέμι Α.Ε.", "postcode", "0155"))),
                        "sites", List.of(new Line(2, Map.of("client", "C-0001", "personnel", "12", "central", "yes"))),
                        "people",
                                List.of(new Line(
                                        2, Map.of("name", "Anna", "contractFrom", "2024-02-29", "languages", "el en"))),
                        "certificates", List.of(new Line(2, Map.of("number", "PEL-1", "revision", "3"))),
                        "cycles",
                                List.of(
                                        new Line(2, Map.of("certificate", "PEL-1", "days", "2.5", "held", "yes")),
                                        new Line(3, Map.of("certificate", "PEL-1", "days", "4"))),
                        "nonconformities", List.of(new Line(2, Map.of("number", "NC-1", "raisedOn", "2026-01-20")))),
                List.of());
        var out = new ByteArrayOutputStream();
        BookWriter.write((sheet, into) -> book.lines(sheet).forEach(line -> into.accept(line.cells())), out);
        var read = BookReader.read(out.toByteArray());
        assertThat(read.faults()).isEmpty();
        assertThat(new HashMap<>(read.sheets())).isEqualTo(new HashMap<>(book.sheets()));
    }

    @Test
    void asAWorkbookMayHaveNeitherFormulasNorTimesNorDatesInWords() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Test", "1.0")) {
            var sheet = workbook.newWorksheet("people");
            for (int i = 0; i < Sheet.PEOPLE.columns().size(); i++) {
                sheet.value(0, i, Sheet.PEOPLE.columns().get(i).name());
            }
            sheet.formula(1, 0, "A1");
            sheet.value(1, 3, "26/11/2026");
            sheet.value(1, 4, 20261126);
            sheet.value(1, 5, LocalDate.of(2026, 11, 26).atTime(10, 30));
            sheet.style(1, 5).format("yyyy-MM-dd").set();
            workbook.newWorksheet("Notes").value(0, 0, "hello");
        }
        assertThat(places(BookReader.read(out.toByteArray())))
                .containsExactly(
                        "people!2 name: takeover.formula",
                        "people!2 contractFrom: takeover.noDate",
                        "people!2 contractUntil: takeover.noDate",
                        "people!2 agreementSignedOn: takeover.noDate",
                        "Notes!0 : takeover.unknownSheet");
    }

    @Test
    void ofVersionOneHasThreeSheetsAndIsRead() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Test", "1.0")) {
            var sheet = workbook.newWorksheet("sites");
            for (int i = 0; i < Sheet.SITES.columns().size(); i++) {
                sheet.value(0, i, Sheet.SITES.columns().get(i).name());
            }
            sheet.value(1, 1, "Main");
            var about = workbook.newWorksheet("about");
            about.value(0, 0, "format");
            about.value(0, 1, About.FORMAT);
            about.value(1, 0, "version");
            about.value(1, 1, 1);
        }
        var book = BookReader.read(out.toByteArray());
        assertThat(book.faults()).isEmpty();
        assertThat(book.rows()).isEqualTo(1);
    }

    @Test
    void ofAnotherVersionIsTold() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Test", "1.0")) {
            workbook.newWorksheet("sites").value(0, 0, "client");
            var about = workbook.newWorksheet("about");
            about.value(0, 0, "version");
            about.value(0, 1, About.VERSION + 1);
        }
        assertThat(places(BookReader.read(out.toByteArray()))).contains("about!1 : takeover.otherVersion");
    }

    @Test
    void isRefusedWhenItIsNoSuchFile() throws IOException {
        assertThat(refused(new byte[0])).isEqualTo("takeover.noFile");
        assertThat(refused("name;street".getBytes(StandardCharsets.UTF_8))).isEqualTo("takeover.noFile");
        assertThat(refused(zip("readme.txt", new byte[] {1}))).isEqualTo("takeover.noSheet");
        assertThat(refused(zip("xl/workbook.xml", "<workbook/>".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("takeover.noFile");
    }

    @Test
    void isRefusedWhenMoreIsPackedInThanIsLookedInto() throws IOException {
        assertThat(refused(zip("sites.csv", new byte[Archive.MOST_BYTES + 1]))).isEqualTo("takeover.tooMuchInside");
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (int i = 0; i <= Archive.MOST_ENTRIES; i++) {
                zip.putNextEntry(new ZipEntry("part" + i));
            }
        }
        assertThat(refused(out.toByteArray())).isEqualTo("takeover.tooMuchInside");
    }

    @Test
    void isRefusedWithADocumentTypeInAnyOfItsParts() throws IOException {
        var bomb = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"aaaa\">]><x>&a;</x>";
        assertThat(refused(zip("xl/workbook.xml", bomb.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("takeover.documentType");
        assertThat(refused(zip("xl/worksheets/sheet1.xml", bomb.getBytes(StandardCharsets.UTF_16))))
                .isEqualTo("takeover.documentType");
    }

    @Test
    void isReadUpToAHundredThousandRows() throws IOException {
        var rows = new StringBuilder();
        for (int i = 0; i < BookReader.MOST_ROWS; i++) {
            rows.append("A,Site ").append(i).append(",,,,,,,,no\n");
        }
        assertThat(sites(rows.toString()).rows()).isEqualTo(BookReader.MOST_ROWS);
        rows.append("A,One more,,,,,,,,no\n");
        var file = zip("sites.csv", (HEAD + rows).getBytes(StandardCharsets.UTF_8));
        assertThat(refused(file)).isEqualTo("takeover.tooManyRows");
    }
}
