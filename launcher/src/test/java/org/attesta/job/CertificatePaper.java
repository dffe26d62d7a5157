package org.attesta.job;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.ReaderException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** A certificate as a stranger holds it: to be read, and to be scanned. */
record CertificatePaper(byte[] pdf) {

    /** A phone is held nearer until it reads the code; the library misses one in some hundred at a first glance. */
    private static final int[] DISTANCES = {200, 300, 150};

    /** What is printed, in one line. */
    String text() {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What the code on the first page leads to. */
    URI scanned() {
        try (var document = Loader.loadPDF(pdf)) {
            return URI.create(scan(document));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String scan(PDDocument document) throws IOException {
        ReaderException unreadable = null;
        for (var dpi : DISTANCES) {
            var image = new PDFRenderer(document).renderImageWithDPI(0, dpi, ImageType.RGB);
            var bitmap = new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(image)));
            try {
                return new QRCodeReader()
                        .decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, true))
                        .getText();
            } catch (ReaderException missed) {
                unreadable = missed;
            }
        }
        throw new AssertionError("no code on the first page", unreadable);
    }
}
