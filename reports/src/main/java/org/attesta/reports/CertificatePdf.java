package org.attesta.reports;

import com.lowagie.text.pdf.PdfDate;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import net.sf.jasperreports.pdf.classic.ClassicPdfProducer;
import net.sf.jasperreports.pdf.common.PdfDocumentWriter;
import net.sf.jasperreports.pdf.common.PdfProducerContext;
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
                return DatedProducer::new;
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

    private final class DatedProducer extends ClassicPdfProducer {

        DatedProducer(PdfProducerContext context) {
            super(context);
        }

        @Override
        public PdfDocumentWriter createWriter(OutputStream output) throws JRException {
            PdfDocumentWriter writer = super.createWriter(output);
            LocalDate day = document.revision().date();
            PdfDate date = new PdfDate(GregorianCalendar.from(day.atStartOfDay(ZoneOffset.UTC)));
            PdfDictionary info = getPdfWriter().getInfo();
            info.put(PdfName.CREATIONDATE, date);
            info.put(PdfName.MODDATE, date);
            return writer;
        }
    }
}
