package org.attesta.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TimeZone;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.attesta.reports.HouseDocument.Columns;
import org.attesta.reports.HouseDocument.Fact;
import org.attesta.reports.HouseDocument.Section;
import org.attesta.reports.HouseDocument.Table;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A document in the style of the house")
class HouseDocumentTest {

    static Stream<Houses> documents() {
        return Stream.of(Houses.greek(), Houses.longest());
    }

    @Test
    void saysWhatItIsWhoseAndInWhichState() {
        try (ReadPdf pdf = new ReadPdf(Houses.greek().pdf(Certificates.GREEK))) {
            assertThat(pdf.text())
                    .contains("Ελληνική Πιστοποίηση Πληροφορικής", "Σταδίου 4 105 64 Αθήνα")
                    .contains("Σχέδιο επιθεώρησης", "Υπηρεσίες Νέφους Αιγαίου Α.Ε.")
                    .contains("Αρ. AUD-2026-0007 · έκδοση 3 · στάλθηκε · 16 Μαρτίου 2026")
                    .contains("ISO/IEC 20000-1:2018 · ISO/IEC 17021-1:2015 9.2.3.2")
                    .contains("Στοιχεία της επιθεώρησης", "Κριτήρια ISO/IEC 20000-1:2018")
                    .contains("Σελίδα 1 από 1");
        }
    }

    @Test
    void saysNoDayOfIssueWhileItIsADraft() {
        var draft = Houses.greek();
        draft.day = null;
        try (ReadPdf pdf = new ReadPdf(draft.pdf(Certificates.GREEK))) {
            assertThat(pdf.text())
                    .contains("Αρ. AUD-2026-0007 · έκδοση 3 · στάλθηκε ISO/IEC")
                    .doesNotContain("· 16 Μαρτίου 2026");
        }
    }

    @Test
    void showsASignatureAsAClickWithNameTimeAndHash() {
        try (ReadPdf pdf = new ReadPdf(Houses.greek().pdf(Locale.ENGLISH))) {
            assertThat(pdf.text())
                    .contains("Signatures Signed by Ελένη Μάρκου Επικεφαλής επιθεωρητής")
                    .contains("16 Μαρτίου 2026, 14:03 (Europe/Athens)")
                    .contains("SHA-256 of what was signed: " + Houses.SHA256);
        }
    }

    @Test
    void losesNoWordOfLongTextsAndNoSite() {
        try (ReadPdf pdf = new ReadPdf(Houses.longest().pdf(Certificates.GREEK))) {
            var text = pdf.text();
            IntStream.rangeClosed(1, 1000).forEach(n -> assertThat(text).contains("λέξη" + n));
            IntStream.rangeClosed(1, 60)
                    .forEach(n -> assertThat(text).contains("Οδός Λιμένος " + n + ", 185 31 Πειραιάς"));
            var name = Houses.longest().subject.replace(" ", "");
            assertThat(pdf.letters().split(Pattern.quote(name), -1)).hasSizeGreaterThan(12);
        }
    }

    @Test
    void repeatsTheHeadsOfATableOnEveryPageItReaches() {
        try (ReadPdf pdf = new ReadPdf(Houses.longest().pdf(Certificates.GREEK))) {
            var reached = IntStream.rangeClosed(1, pdf.pages())
                    .filter(page -> pdf.text(page, page).contains("Οδός Λιμένος"))
                    .toArray();
            assertThat(reached).hasSizeGreaterThan(2);
            for (var page : reached) {
                assertThat(pdf.text(page, page)).contains("Α/Α Εγκατάσταση Διεύθυνση");
            }
        }
    }

    @ParameterizedTest(name = "after {0} lines")
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void beginsNoPartAtTheEndOfAPageWithItsTitleOnly(int lines) {
        try (ReadPdf pdf = new ReadPdf(Houses.filled(24 + lines).pdf(Certificates.GREEK))) {
            for (int page = 1; page <= pdf.pages(); page++) {
                var said = pdf.text(page, page);
                assertThat(said.contains("Ατζέντα της ημέρας")).isEqualTo(said.contains("Πρώτη γραμμή"));
            }
        }
    }

    @ParameterizedTest(name = "after {0} lines")
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void hasNoPageWithSignaturesOnly(int lines) {
        try (ReadPdf pdf = new ReadPdf(Houses.filled(14 + lines).pdf(Certificates.GREEK))) {
            var last = pdf.text(pdf.pages(), pdf.pages());
            assertThat(last).contains("Υπογράφει: Ελένη Μάρκου", "Η τελευταία παράγραφος.");
        }
    }

    @Test
    void keepsARowOfATableOnOnePage() {
        for (int lines = 24; lines < 37; lines++) {
            try (ReadPdf pdf = new ReadPdf(Houses.filled(lines).pdf(Certificates.GREEK))) {
                for (int page = 1; page <= pdf.pages(); page++) {
                    var said = pdf.text(page, page);
                    assertThat(said.contains("λέξη1 ")).isEqualTo(said.contains("λέξη60"));
                }
            }
        }
    }

    @Test
    void countsItsPagesAndSaysOnEachWhatItIs() {
        try (ReadPdf pdf = new ReadPdf(Houses.longest().pdf(Certificates.GREEK))) {
            for (int page = 1; page <= pdf.pages(); page++) {
                assertThat(pdf.text(page, page))
                        .contains("Σελίδα %d από %d".formatted(page, pdf.pages()))
                        .contains("Αρ. AUD-2026-0007 · έκδοση 3 · στάλθηκε")
                        .contains("ΕΠΙΔΕΙΞΗ – δεν είναι πραγματικό έγγραφο");
            }
            assertThat(pdf.alternatives()).contains("ΣΧΕΔΙΟ");
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void embedsEveryFont(Houses house) {
        try (ReadPdf pdf = new ReadPdf(house.pdf(Certificates.GREEK))) {
            assertThat(pdf.fonts()).isNotEmpty().allMatch(PDFont::isEmbedded);
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void isTheSameBytesWhereverAndWheneverItIsPrinted(Houses house) {
        Locale language = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        byte[] here = house.pdf(Locale.ENGLISH);
        try {
            Locale.setDefault(Certificates.GREEK);
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kolkata"));
            assertThat(house.pdf(Locale.ENGLISH)).isEqualTo(here);
        } finally {
            Locale.setDefault(language);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void printsWhatNoFontHasAsAMarkAndSaysSo() {
        var house = Houses.greek();
        house.sections = List.of(new Section("Εύρημα", null, List.of(new Fact("Διατύπωση", "Εντάξει 👍 και 漢字"))));
        try (ReadPdf pdf = new ReadPdf(house.pdf(Certificates.GREEK))) {
            assertThat(pdf.text())
                    .contains("Εντάξει \uFFFD και \uFFFD\uFFFD")
                    .contains("Χαρακτήρες που δεν μπορούν να τυπωθούν εμφανίζονται ως \uFFFD.");
        }
    }

    @Test
    void saysInItsFileWhatItIs() {
        try (ReadPdf pdf = new ReadPdf(Houses.greek().pdf(Certificates.GREEK))) {
            var about = pdf.document().getDocumentInformation();
            assertThat(about.getTitle()).isEqualTo("Σχέδιο επιθεώρησης AUD-2026-0007: Υπηρεσίες Νέφους Αιγαίου Α.Ε.");
            assertThat(about.getCustomMetadataValue("AttestaFormat")).isEqualTo("document/1");
            assertThat(about.getCreationDate().toInstant()).hasToString("2026-03-16T00:00:00Z");
            assertThat(pdf.document().getDocumentCatalog().getLanguage()).isEqualTo("el");
        }
    }

    @Test
    void takesNoTableThatIsNotAsWideAsItsHeads() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Table(Columns.THREE, List.of("a", "b", "c"), List.of(List.of("a", "b"))))
                .withMessageContaining("table.rows");
    }

    @Test
    void hasTheSameWordsInBothLanguages() {
        ResourceBundle english = new PrintedWords("house", Locale.ENGLISH).bundle();
        ResourceBundle greek = new PrintedWords("house", Certificates.GREEK).bundle();

        assertThat(greek.keySet()).isEqualTo(english.keySet());
        assertThat(english.keySet())
                .filteredOn(key -> !key.equals("pdf.title"))
                .allSatisfy(key -> assertThat(greek.getString(key)).isNotEqualTo(english.getString(key)));
    }
}
