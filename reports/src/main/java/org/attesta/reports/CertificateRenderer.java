package org.attesta.reports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.sf.jasperreports.engine.JREmptyDataSource;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import net.sf.jasperreports.engine.util.JRLoader;

/**
 * Prints a certificate as PDF, A4: a front page with everything that ISO/IEC 17021-1, 8.2.2 asks for, and an annex for
 * a long scope and for several sites. The same document gives the same bytes. Thread-safe.
 */
public final class CertificateRenderer {

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
                new CertificateFields(Required.value("document", document), new CertificateWords(language));
        try {
            ByteArrayOutputStream pdf = new ByteArrayOutputStream();
            new CertificatePdf(document, language, fields.title()).export(pages(fields), pdf);
            output.write(StablePdf.of(pdf.toByteArray()));
        } catch (JRException e) {
            throw new IllegalStateException("the certificate " + document.number() + " cannot be printed", e);
        }
    }

    private static List<JasperPrint> pages(CertificateFields fields) throws JRException {
        Layout layout = fitting(fields);
        int front = front(fields, layout, 0).getPages().size();
        List<Map<String, ?>> rows = fields.annex(layout);
        int annex =
                rows.isEmpty() ? 0 : annex(fields, layout, front, 0).getPages().size();
        List<JasperPrint> prints = new ArrayList<>();
        prints.add(front(fields, layout, front + annex));
        if (annex > 0) {
            prints.add(annex(fields, layout, front, front + annex));
        }
        return prints;
    }

    private static Layout fitting(CertificateFields fields) throws JRException {
        for (Layout layout : Layout.values()) {
            if (front(fields, layout, 0).getPages().size() == 1) {
                return layout;
            }
        }
        return Layout.ANNEX_PLAIN;
    }

    private static JasperPrint front(CertificateFields fields, Layout layout, int pages) throws JRException {
        return JasperFillManager.fillReport(Templates.FRONT, fields.on(layout, 0, pages), new JREmptyDataSource());
    }

    private static JasperPrint annex(CertificateFields fields, Layout layout, int before, int pages)
            throws JRException {
        return JasperFillManager.fillReport(
                Templates.ANNEX,
                fields.on(layout, before, pages),
                new JRMapCollectionDataSource(List.copyOf(fields.annex(layout))));
    }

    /** Loaded once, when the first certificate is printed. */
    private static final class Templates {
        static final JasperReport FRONT = load("certificate.jasper");
        static final JasperReport ANNEX = load("certificate-annex.jasper");

        private static JasperReport load(String name) {
            try {
                return (JasperReport) JRLoader.loadObject(CertificateRenderer.class.getResource(name));
            } catch (JRException e) {
                throw new IllegalStateException("the template " + name + " cannot be loaded", e);
            }
        }
    }
}
