package org.attesta.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.ReaderException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** A stranger holds the certificate: reads it, scans it, and asks whether it is valid. */
final class CertificateJob {

    private static final int DPI = 200;

    private final MainJob job;
    private final Locale language;
    private final byte[] pdf;

    CertificateJob(MainJob job, String language) {
        this.job = job;
        this.language = Locale.forLanguageTag(language);
        pdf = job.client
                .get("certificates/" + job.certificate + "/document?lang=" + language)
                .is(200)
                .response()
                .body();
    }

    /** ISO/IEC 17021-1 8.2.2 a–i, from the record to the paper. */
    CertificateJob saysAllOf822() {
        var record = job.client.get("certificates/" + job.certificate).is(200);
        var printed = text().replaceAll("\\s+", " ");
        assertThat(printed)
                .contains("Aegean Cloud Services S.A.", "Syngrou", "Heraklion")
                .contains(record.text("number"))
                .contains("ISO/IEC 20000-1:2018")
                .contains(job.scope())
                .contains(inWords(record.text("effective")), inWords(record.text("expiry")));
        return this;
    }

    private String inWords(String date) {
        return LocalDate.parse(date).format(DateTimeFormatter.ofPattern("d MMMM uuuu", language));
    }

    /** What the code on the paper leads to. */
    URI scanned() {
        try (var document = Loader.loadPDF(pdf)) {
            return URI.create(scan(document));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String scan(PDDocument document) throws IOException {
        var image = new PDFRenderer(document).renderImageWithDPI(0, DPI, ImageType.RGB);
        var bitmap = new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(image)));
        try {
            return new QRCodeReader()
                    .decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, true))
                    .getText();
        } catch (ReaderException unreadable) {
            throw new AssertionError("no code on the first page", unreadable);
        }
    }

    private String text() {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
