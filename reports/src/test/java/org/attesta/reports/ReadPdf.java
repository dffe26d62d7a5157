package org.attesta.reports;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.Result;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** A PDF as its reader meets it: text, fonts, the look of a page, the code on it. */
final class ReadPdf implements AutoCloseable {

    private final PDDocument pdf;

    ReadPdf(byte[] bytes) {
        try {
            pdf = Loader.loadPDF(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PDDocument document() {
        return pdf;
    }

    int pages() {
        return pdf.getNumberOfPages();
    }

    /** All text with every run of white space as one space. */
    String text() {
        return text(1, pages());
    }

    String text(int from, int to) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(from);
        stripper.setEndPage(to);
        try {
            return stripper.getText(pdf).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For texts that wrap anywhere: all letters without any white space. */
    String letters() {
        return text().replace(" ", "");
    }

    BufferedImage look(int page, int dpi) {
        try {
            return new PDFRenderer(pdf).renderImageWithDPI(page - 1, dpi);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The one QR code on the rendered first page, as a telephone's camera would find it. */
    Result code(int dpi) {
        BinaryBitmap page = new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(look(1, dpi))));
        try {
            Result[] codes = new QRCodeMultiReader().decodeMultiple(page, Map.of(DecodeHintType.TRY_HARDER, true));
            if (codes.length != 1) {
                throw new AssertionError(codes.length + " codes on the page");
            }
            return codes[0];
        } catch (NotFoundException e) {
            throw new AssertionError("no code on the page", e);
        }
    }

    List<PDFont> fonts() {
        List<PDFont> fonts = new ArrayList<>();
        for (PDPage page : pdf.getPages()) {
            collect(page.getResources(), fonts);
        }
        return fonts;
    }

    private static void collect(PDResources resources, List<PDFont> fonts) {
        try {
            for (COSName name : resources.getFontNames()) {
                fonts.add(resources.getFont(name));
            }
            for (COSName name : resources.getXObjectNames()) {
                PDXObject object = resources.getXObject(name);
                if (object instanceof PDFormXObject form && form.getResources() != null) {
                    collect(form.getResources(), fonts);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a screen reader says in place of the pictures. */
    List<String> alternatives() {
        List<String> alternatives = new ArrayList<>();
        collect(pdf.getDocumentCatalog().getStructureTreeRoot(), alternatives);
        return alternatives;
    }

    private static void collect(PDStructureNode node, List<String> alternatives) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getAlternateDescription() != null) {
                    alternatives.add(element.getAlternateDescription());
                }
                collect(element, alternatives);
            }
        }
    }

    @Override
    public void close() {
        try {
            pdf.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
