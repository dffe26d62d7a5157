package org.attesta.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import com.google.zxing.ResultPoint;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The file itself: its code, fonts, tags, metadata and bytes. */
class CertificatePdfTest {

    private static final double MILLIMETRES_PER_INCH = 25.4;

    static Stream<Certificates> documents() {
        Certificates demonstration = Certificates.greek();
        demonstration.watermark = "ΕΠΙΔΕΙΞΗ — όχι πιστοποιητικό";
        return Stream.of(Certificates.english(), demonstration, Certificates.longest(Certificates.english()));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void carriesTheAddressAsCodeThatIsReadFromThePage(Certificates certificate) {
        try (ReadPdf pdf = new ReadPdf(certificate.pdf(Locale.ENGLISH))) {
            assertThat(pdf.code(150).getText()).isEqualTo(certificate.url);
        }
    }

    @Test
    void printsTheCodeAtLeast25MillimetresWideAtTheBottomRight() {
        Certificates shortest = Certificates.english();
        shortest.url = "https://v.gr/1";
        try (ReadPdf pdf = new ReadPdf(shortest.pdf(Locale.ENGLISH))) {
            int dpi = 200;
            // the first three points are the centres of the finder patterns, three and a half modules from the edges
            ResultPoint[] points = pdf.code(dpi).getResultPoints();
            double centres = Math.hypot(points[2].getX() - points[1].getX(), points[2].getY() - points[1].getY());
            double modules = 25 - 7;
            assertThat(centres / modules * 25 / dpi * MILLIMETRES_PER_INCH).isGreaterThan(25);
            assertThat(points[1].getX()).isGreaterThan((float) (0.6 * 8.27 * dpi));
            assertThat(points[1].getY()).isGreaterThan((float) (0.6 * 11.69 * dpi));
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void embedsEveryFont(Certificates certificate) {
        try (ReadPdf pdf = new ReadPdf(certificate.pdf(Certificates.GREEK))) {
            assertThat(pdf.fonts()).isNotEmpty().allMatch(PDFont::isEmbedded);
        }
    }

    @Test
    void isTaggedAndInItsLanguage() {
        try (ReadPdf pdf = new ReadPdf(Certificates.greek().pdf(Certificates.GREEK))) {
            PDDocumentCatalog catalogue = pdf.document().getDocumentCatalog();
            assertThat(catalogue.getLanguage()).isEqualTo("el");
            assertThat(catalogue.getMarkInfo().isMarked()).isTrue();
            assertThat(catalogue.getStructureTreeRoot().getKids()).isNotEmpty();
            assertThat(catalogue.getViewerPreferences().displayDocTitle()).isTrue();
        }
    }

    @Test
    void describesItsPicturesInWords() {
        Certificates pictured = Certificates.greek();
        pictured.body = new CertificateDocument.Body("Φορέας", "Αθήνα", Certificates.picture(20));
        try (ReadPdf pdf = new ReadPdf(pictured.pdf(Certificates.GREEK))) {
            assertThat(pdf.alternatives())
                    .containsExactly(
                            "Σήμα του φορέα πιστοποίησης",
                            "Κωδικός QR με τη διεύθυνση όπου φαίνεται η τρέχουσα κατάσταση του πιστοποιητικού");
        }
    }

    @Test
    void saysInItsMetadataWhatItIsAndWhose() {
        try (ReadPdf pdf = new ReadPdf(Certificates.english().pdf(Locale.ENGLISH))) {
            PDDocumentInformation about = pdf.document().getDocumentInformation();
            assertThat(about.getTitle())
                    .isEqualTo("Certificate HIC-20000-2026-0143, ISO/IEC 20000-1:2018: Aegean Cloud Services S.A.");
            assertThat(about.getAuthor()).isEqualTo("Hellenic IT Certification");
            assertThat(about.getKeywords()).isEqualTo("HIC-20000-2026-0143");
            assertThat(about.getCustomMetadataValue("AttestaFormat")).isEqualTo("certificate/1");
            assertThat(about.getCreationDate().toInstant()).hasToString("2026-03-16T00:00:00Z");
            assertThat(about.getModificationDate().toInstant()).hasToString("2026-03-16T00:00:00Z");
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void isTheSameBytesWhereverAndWheneverItIsPrinted(Certificates certificate) {
        Locale language = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        byte[] here = certificate.pdf(Locale.ENGLISH);
        try {
            Locale.setDefault(Locale.forLanguageTag("el-GR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kolkata"));
            assertThat(certificate.pdf(Locale.ENGLISH)).isEqualTo(here);
        } finally {
            Locale.setDefault(language);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void hasAnIdentifierOfItsOwn() {
        Certificates other = Certificates.english();
        other.number = "HIC-20000-2026-0144";
        try (ReadPdf one = new ReadPdf(Certificates.english().pdf(Locale.ENGLISH));
                ReadPdf two = new ReadPdf(other.pdf(Locale.ENGLISH))) {
            assertThat(one.document().getDocument().getDocumentID())
                    .isNotEqualTo(two.document().getDocument().getDocumentID());
        }
    }

    @Test
    void warmsUpInBothTemplates() {
        assertThatNoException().isThrownBy(CertificateRenderer::warmUp);
    }

    @Test
    void isPrintedByManyAtOnce() {
        byte[] alone = Certificates.english().pdf(Locale.ENGLISH);

        assertThat(IntStream.range(0, 16)
                        .parallel()
                        .mapToObj(i -> Certificates.english().pdf(Locale.ENGLISH)))
                .allSatisfy(pdf -> assertThat(pdf).isEqualTo(alone));
    }
}
