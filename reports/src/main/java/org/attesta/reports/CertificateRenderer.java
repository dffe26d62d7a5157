package org.attesta.reports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import net.sf.jasperreports.engine.JRException;

/**
 * Prints a certificate as PDF, A4: a front page with everything that ISO/IEC 17021-1, 8.2.2 asks for, and an annex for
 * a long scope and for several sites. The same document gives the same bytes. Thread-safe.
 */
public final class CertificateRenderer {

    private static final String FORMAT = "certificate/1";
    private static final String BUNDLE = "certificate";

    /**
     * Loads templates, fonts and the PDF library, so that the first certificate does not wait for them. Worth calling
     * when the application starts.
     */
    public static void warmUp() {
        try {
            new CertificateRenderer().render(Specimen.document(), Locale.ENGLISH, OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new IllegalStateException("the certificate template cannot be printed", e);
        }
    }

    /**
     * @param language English or Greek
     * @throws IllegalArgumentException if there are no texts in this language
     * @throws IOException if the output cannot be written
     */
    public void render(CertificateDocument document, Locale language, OutputStream output) throws IOException {
        CertificateFields fields =
                new CertificateFields(Required.value("document", document), new PrintedWords(BUNDLE, language));
        try {
            file(document, language, fields.title()).write(new CertificatePages(fields).fill(), output);
        } catch (JRException e) {
            throw new IllegalStateException("the certificate " + document.number() + " cannot be printed", e);
        }
    }

    private static PdfFile file(CertificateDocument document, Locale language, String title) {
        return new PdfFile(
                FORMAT,
                document.revision().date(),
                language,
                title,
                document.body().name(),
                document.standard(),
                document.number());
    }
}
