package org.attesta.demo;

import com.lowagie.text.Document;
import com.lowagie.text.DocumentException;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.HeaderFooter;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;

/** A paper in the plain style of an office: title, sections, bullets and tables; a footer that says what it is. */
final class DemoPaper {

    private static final String FONTS = "net/sf/jasperreports/fonts/dejavu/DejaVuSans";
    private static final float MARGIN = 62;
    private static final Color BAND = new Color(0xDCE6F1);

    /** A heading needs room for more than itself. */
    private static final float ROOM_BELOW = 190;

    private final Font plain = font("", 9.5f);
    private final Font small = font("", 8);
    private final Font bold = font("-Bold", 9.5f);
    private final Font head = font("-Bold", 12);
    private final Font top = font("-Bold", 17);
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Document paper = new Document(PageSize.A4, MARGIN, MARGIN, 56, 56);
    private final PdfWriter writer = PdfWriter.getInstance(paper, bytes);

    DemoPaper(String author, String title, LocalDate day) {
        paper.addTitle(title);
        paper.addAuthor(author);
        var footer = new HeaderFooter(new Phrase(author + "  ·  " + title + "  ·  " + day + "  ·  ", small), true);
        footer.setAlignment(Element.ALIGN_CENTER);
        footer.setBorder(0);
        paper.setFooter(footer);
        paper.open();
        add(author, small, 0);
        add(title, top, 10);
    }

    byte[] bytes() {
        paper.close();
        return bytes.toByteArray();
    }

    void section(String title, String words) {
        if (!title.isEmpty()) {
            heading(title);
        }
        add(words, plain, 4);
    }

    void bullets(String title, List<String> words) {
        heading(title);
        for (var one : words) {
            var line = new Paragraph("–  " + one, plain);
            line.setLeading(13);
            line.setIndentationLeft(14);
            line.setFirstLineIndent(-10);
            line.setSpacingAfter(3);
            paper.add(line);
        }
    }

    void heading(String words) {
        if (writer.getVerticalPosition(false) < ROOM_BELOW) {
            paper.newPage();
        }
        var line = new Paragraph(words, head);
        line.setSpacingBefore(9);
        line.setSpacingAfter(2);
        line.setKeepTogether(true);
        paper.add(line);
    }

    private void add(String words, Font font, float after) {
        var text = new Paragraph(words, font);
        text.setLeading(font.getSize() * 1.38f);
        text.setSpacingAfter(after);
        paper.add(text);
    }

    /** @param header whether the first row is one; else the first column is */
    void table(float[] widths, List<List<String>> rows, boolean header) {
        var table = new PdfPTable(widths);
        table.setWidthPercentage(100);
        table.setSpacingBefore(7);
        table.setSpacingAfter(4);
        table.setSplitRows(false);
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < rows.get(r).size(); c++) {
                boolean strong = header ? r == 0 : c == 0;
                var cell = new PdfPCell(new Phrase(12, rows.get(r).get(c), strong ? bold : plain));
                cell.setPadding(4);
                cell.setBorderColor(Color.GRAY);
                cell.setBorderWidth(0.4f);
                cell.setBackgroundColor(strong ? BAND : Color.WHITE);
                table.addCell(cell);
            }
        }
        paper.add(table);
    }

    private static Font font(String style, float size) {
        try {
            return new Font(BaseFont.createFont(FONTS + style + ".ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED), size);
        } catch (DocumentException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
