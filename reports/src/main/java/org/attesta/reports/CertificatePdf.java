package org.attesta.reports;

import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import net.sf.jasperreports.pdf.common.PdfProducerFactory;

/** Writes the filled pages as a tagged PDF, dated by the revision of the certificate instead of the clock. */
final class CertificatePdf {

    private final CertificateDocument document;
    private final Locale language;
    private final String title;

    CertificatePdf(CertificateDocument document, Locale language, String title) {
        this.document = document;
        this.language = language;
        this.title = title;
    }

    void export(List<JasperPrint> pages, OutputStream output) throws JRException {
        JRPdfExporter exporter = new JRPdfExporter() {
            @Override
            protected PdfProducerFactory getPdfProducerFactory() {
                return context ->
                        new CertificateProducer(context, document.revision().date());
            }
        };
        exporter.setExporterInput(SimpleExporterInput.getInstance(pages));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(output));
        exporter.setConfiguration(configuration());
        exporter.exportReport();
    }

    private SimplePdfExporterConfiguration configuration() {
        SimplePdfExporterConfiguration configuration = new SimplePdfExporterConfiguration();
        configuration.setTagged(true);
        configuration.setTagLanguage(language.getLanguage());
        configuration.setMetadataTitle(title);
        configuration.setMetadataAuthor(document.body().name());
        configuration.setMetadataSubject(document.standard());
        configuration.setMetadataKeywords(document.number());
        configuration.setMetadataCreator("Attesta");
        configuration.setDisplayMetadataTitle(true);
        return configuration;
    }
}
