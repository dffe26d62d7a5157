package org.attesta.reports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import net.sf.jasperreports.pdf.common.PdfProducerFactory;

/**
 * Writes filled pages as a tagged PDF, dated by the document instead of the clock; the same pages give the same bytes.
 *
 * @param format name and version of the format, such as {@code certificate/1}
 * @param day what the file says of when it was made
 * @param author the certification body
 * @param keywords the number of the document
 */
record PdfFile(
        String format, LocalDate day, Locale language, String title, String author, String subject, String keywords) {

    void write(List<JasperPrint> pages, OutputStream output) throws JRException, IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        JRPdfExporter exporter = new JRPdfExporter() {
            @Override
            protected PdfProducerFactory getPdfProducerFactory() {
                return context -> new DatedProducer(context, day, format);
            }
        };
        exporter.setExporterInput(SimpleExporterInput.getInstance(pages));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(pdf));
        exporter.setConfiguration(configuration());
        exporter.exportReport();
        output.write(StablePdf.of(pdf.toByteArray()));
    }

    private SimplePdfExporterConfiguration configuration() {
        SimplePdfExporterConfiguration configuration = new SimplePdfExporterConfiguration();
        configuration.setTagged(true);
        configuration.setTagLanguage(language.getLanguage());
        configuration.setMetadataTitle(title);
        configuration.setMetadataAuthor(author);
        configuration.setMetadataSubject(subject);
        configuration.setMetadataKeywords(keywords);
        configuration.setMetadataCreator("Attesta");
        configuration.setDisplayMetadataTitle(true);
        return configuration;
    }
}
