package org.attesta.reports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.attesta.reports.HouseDocument.Body;
import org.attesta.reports.HouseDocument.Columns;
import org.attesta.reports.HouseDocument.Fact;
import org.attesta.reports.HouseDocument.Prose;
import org.attesta.reports.HouseDocument.Section;
import org.attesta.reports.HouseDocument.Signature;
import org.attesta.reports.HouseDocument.Table;
import org.attesta.reports.HouseDocument.Title;

/** Documents in the style of the house for the tests; each part can be replaced by one of its own. */
final class Houses {

    static final String SHA256 = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    Body body = new Body("Ελληνική Πιστοποίηση Πληροφορικής", "Σταδίου 4\n105 64 Αθήνα");
    String subject = "Υπηρεσίες Νέφους Αιγαίου Α.Ε.";
    List<String> addressee = List.of();
    List<Section> sections = List.of(new Section(
            "Στοιχεία της επιθεώρησης",
            "ISO/IEC 17021-1:2015 9.2.3.2",
            List.of(new Fact("Κριτήρια", "ISO/IEC 20000-1:2018"), new Prose("Η ομάδα προτείνεται για ένσταση."))));
    List<Signature> signatures = List.of(
            new Signature("Επικεφαλής επιθεωρητής", "Ελένη Μάρκου", "16 Μαρτίου 2026, 14:03 (Europe/Athens)", SHA256));
    LocalDate day = LocalDate.of(2026, 3, 16);
    String demonstration;
    String watermark;

    static Houses greek() {
        return new Houses();
    }

    /** Sixty sites, names of 300 characters, a text of 10,000, and every kind of table. */
    static Houses longest() {
        var house = new Houses();
        var name = Certificates.repeated("Υπηρεσίες Νέφους και Διαχείρισης Υποδομών Αιγαίου ", 300);
        house.subject = name;
        house.body = new Body(name, Certificates.repeated("Λεωφόρος Συγγρού 12, 117 42 Αθήνα ", 300));
        house.addressee = List.of(name, "Λεωφόρος Συγγρού 12", "117 42 Αθήνα");
        house.sections = List.of(
                house.sections.get(0),
                new Section("Εγκαταστάσεις", null, List.of(sites(name))),
                new Section("Πίνακες", "9.4.8", tables(name)),
                new Section(name, null, List.of(new Prose(numbered(1_000)), new Fact(name, numbered(900)))));
        house.watermark = "ΣΧΕΔΙΟ";
        house.demonstration = "ΕΠΙΔΕΙΞΗ – δεν είναι πραγματικό έγγραφο";
        return house;
    }

    /** A first part of so many lines, a table with one high row, and a last part before the signatures. */
    static Houses filled(int lines) {
        var house = new Houses();
        var facts = IntStream.rangeClosed(1, lines)
                .<HouseDocument.Block>mapToObj(n -> new Fact("Στοιχείο", String.valueOf(n)))
                .toList();
        house.sections = List.of(
                new Section("Στοιχεία", null, facts),
                new Section(
                        "Ατζέντα της ημέρας",
                        "9.2.3.2",
                        List.of(new Table(
                                Columns.THREE,
                                List.of("Θέμα", "Ρόλος", "Σημείωση"),
                                List.of(List.of("Πρώτη γραμμή", "", numbered(60)))))),
                new Section("Κλείσιμο", null, List.of(new Prose("Η τελευταία παράγραφος."))));
        return house;
    }

    private static Table sites(String name) {
        return new Table(
                Columns.NUMBERED,
                List.of("Α/Α", "Εγκατάσταση", "Διεύθυνση"),
                IntStream.rangeClosed(1, 60)
                        .mapToObj(n -> List.of(
                                String.valueOf(n),
                                n % 7 == 0 ? name : "Κέντρο δεδομένων " + n,
                                "Οδός Λιμένος " + n + ", 185 31 Πειραιάς"))
                        .toList());
    }

    private static List<HouseDocument.Block> tables(String name) {
        return List.of(
                new Table(Columns.AGENDA, List.of("Ώρα", "Θέμα", "Τόπος", "Ομάδα"), rows(name)),
                new Table(Columns.STEPS, List.of("Ημέρα", "Βήμα", "Από", "Λόγια"), rows(name)),
                new Table(Columns.FINDINGS, List.of("Αρ.", "Βαθμός", "Παρ.", "Διατύπωση"), rows(name)),
                new Table(
                        Columns.THREE,
                        List.of("Όνομα", "Ρόλος", "Σημείωση"),
                        List.of(List.of("Μάρκου", "", numbered(700)))));
    }

    private static List<List<String>> rows(String name) {
        return List.of(List.of("2026-03-01", name, "8.6.1", ""), List.of("2026-03-02", "", "", name));
    }

    /** Words that can be counted again on the page. */
    static String numbered(int words) {
        return String.join(
                " ", IntStream.rangeClosed(1, words).mapToObj(n -> "λέξη" + n).toList());
    }

    HouseDocument document() {
        return new HouseDocument(
                body,
                new Title(
                        "Σχέδιο επιθεώρησης",
                        subject,
                        "ISO/IEC 20000-1:2018",
                        "AUD-2026-0007",
                        3,
                        "στάλθηκε",
                        day,
                        LocalDate.of(2026, 3, 16)),
                List.of("ISO/IEC 17021-1:2015 9.2.3.2"),
                addressee,
                sections,
                signatures,
                demonstration,
                watermark);
    }

    byte[] pdf(Locale language) {
        var pdf = new ByteArrayOutputStream();
        try {
            new HouseRenderer().render(document(), language, pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }
}
