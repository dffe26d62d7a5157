package org.attesta.reports;

import com.lowagie.text.pdf.PdfDate;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfStructureElement;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.pdf.classic.ClassicPdfProducer;
import net.sf.jasperreports.pdf.classic.ClassicPdfStructure;
import net.sf.jasperreports.pdf.classic.ClassicStructureEntry;
import net.sf.jasperreports.pdf.common.PdfDocumentWriter;
import net.sf.jasperreports.pdf.common.PdfProducerContext;
import net.sf.jasperreports.pdf.common.PdfStructure;
import net.sf.jasperreports.pdf.common.PdfStructureEntry;

/**
 * JasperReports' writer with three things put right: the dates of the file are the document's and not the clock's, the
 * tags start with a document as readers expect, and the texts that stand for pictures may be Greek. It also writes the
 * format's version into the file.
 */
final class DatedProducer extends ClassicPdfProducer {

    private static final PdfName FORMAT = new PdfName("AttestaFormat");

    private final LocalDate day;
    private final String format;
    private final PdfStructure structure = new Structure(this);

    DatedProducer(PdfProducerContext context, LocalDate day, String format) {
        super(context);
        this.day = day;
        this.format = format;
    }

    @Override
    public PdfDocumentWriter createWriter(OutputStream output) throws JRException {
        PdfDocumentWriter writer = super.createWriter(output);
        PdfDate date = new PdfDate(GregorianCalendar.from(day.atStartOfDay(ZoneOffset.UTC)));
        PdfDictionary info = getPdfWriter().getInfo();
        info.put(PdfName.CREATIONDATE, date);
        info.put(PdfName.MODDATE, date);
        info.put(FORMAT, new PdfString(format));
        return writer;
    }

    @Override
    public PdfStructure getPdfStructure() {
        return structure;
    }

    private static final class Structure extends ClassicPdfStructure {

        Structure(ClassicPdfProducer producer) {
            super(producer);
        }

        @Override
        public PdfStructureEntry createAllTag(String language) {
            PdfStructureEntry all = super.createAllTag(language);
            ((ClassicStructureEntry) all).getElement().put(PdfName.S, new PdfName("Document"));
            return all;
        }

        @Override
        protected ClassicStructureEntry createElement(PdfStructureEntry parent, String name) {
            return new Entry(this, super.createElement(parent, name).getElement());
        }
    }

    private static final class Entry extends ClassicStructureEntry {

        Entry(ClassicPdfStructure structure, PdfStructureElement element) {
            super(structure, element);
        }

        @Override
        public void putString(String name, String text) {
            getElement().put(new PdfName(name), new PdfString(text, PdfObject.TEXT_UNICODE));
        }
    }
}
