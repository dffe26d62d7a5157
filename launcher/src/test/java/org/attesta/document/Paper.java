package org.attesta.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.attesta.job.Api;

/** A document as its receiver has it: what it says page after page, and the file. */
final class Paper {

    /** Where the running head ends and the foot begins, in points from the top. */
    private static final int HEAD = 66;

    private static final int FOOT = 812;
    private static final int WIDTH = 595;

    private final byte[] pdf;
    private final String whole;
    private final String body;
    private final List<PDFont> fonts = new ArrayList<>();
    private int pages;

    private Paper(byte[] pdf) {
        this.pdf = pdf;
        try (var document = Loader.loadPDF(pdf)) {
            pages = document.getNumberOfPages();
            whole = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            body = body(document);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** @param path below {@code /api/v1}, the language with it */
    static Paper of(Api reader, String path) {
        var answer = reader.get(path).is(200);
        assertThat(answer.response().headers().firstValue("Content-Type")).contains("application/pdf");
        return new Paper(answer.response().body());
    }

    private String body(PDDocument document) throws IOException {
        var said = new StringBuilder();
        for (int i = 0; i < pages; i++) {
            var page = document.getPage(i);
            for (COSName name : page.getResources().getFontNames()) {
                fonts.add(page.getResources().getFont(name));
            }
            int top = i == 0 ? 0 : HEAD;
            var area = new PDFTextStripperByArea();
            area.addRegion("body", new Rectangle(0, top, WIDTH, FOOT - top));
            area.extractRegions(page);
            said.append(area.getTextForRegion("body"));
        }
        return squeezed(said.toString());
    }

    byte[] pdf() {
        return pdf;
    }

    int pages() {
        return pages;
    }

    /** Everything, heads and feet too, in one line. */
    String whole() {
        return whole;
    }

    Paper hasEveryFontEmbedded() {
        assertThat(fonts).isNotEmpty().allMatch(PDFont::isEmbedded);
        return this;
    }

    /** Says it word for word, if need be over the end of one page. */
    Paper says(String... texts) {
        for (var text : texts) {
            assertThat(holds(squeezed(text)))
                    .as("says: %s%nin: %s", text, whole)
                    .isTrue();
        }
        return this;
    }

    Paper saysNowhere(String... texts) {
        for (var text : texts) {
            assertThat(squeezed(whole)).doesNotContain(squeezed(text));
        }
        return this;
    }

    private boolean holds(String text) {
        if (body.contains(text)) {
            return true;
        }
        int broken = 0;
        while (broken < text.length() && body.contains(text.substring(0, broken + 1))) {
            broken++;
        }
        return broken > 0 && body.contains(text.substring(broken));
    }

    /** For texts that wrap anywhere: all letters without any white space. */
    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }
}
