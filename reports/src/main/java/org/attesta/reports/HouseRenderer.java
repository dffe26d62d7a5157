package org.attesta.reports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import net.sf.jasperreports.engine.util.JRLoader;

/** Prints documents in the style of the house as PDF, A4. The same document gives the same bytes. Thread-safe. */
public final class HouseRenderer {

    private static final String FORMAT = "document/1";
    private static final String BUNDLE = "house";

    /** Loads template, fonts and the PDF library, so that the first document does not wait for them. */
    public static void warmUp() {
        try {
            new HouseRenderer().render(Specimen.house(), Locale.ENGLISH, OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new IllegalStateException("the template of the house cannot be printed", e);
        }
    }

    /**
     * @param language English or Greek
     * @throws IllegalArgumentException if there are no texts in this language
     * @throws IOException if the output cannot be written
     */
    public void render(HouseDocument document, Locale language, OutputStream output) throws IOException {
        var words = new PrintedWords(BUNDLE, language);
        var fields = new HouseFields(Required.value("document", document), words);
        var title = document.title();
        var file = new PdfFile(
                FORMAT,
                title.made(),
                language,
                fields.fileTitle(),
                document.body().name(),
                title.standard(),
                title.number());
        try {
            file.write(List.of(filled(fields)), output);
        } catch (JRException e) {
            throw new IllegalStateException("the document " + title.number() + " cannot be printed", e);
        }
    }

    /** Filled until every part begins well, and once more: how many pages there are is known only then. */
    private static JasperPrint filled(HouseFields fields) throws JRException {
        var starts = new TreeSet<Integer>();
        var print = fill(fields, starts, 0);
        for (var part = PartStarts.badly(print, fields.signatures(), starts);
                part.isPresent();
                part = PartStarts.badly(print, fields.signatures(), starts)) {
            starts.add(part.getAsInt());
            print = fill(fields, starts, 0);
        }
        return fill(fields, starts, print.getPages().size());
    }

    private static JasperPrint fill(HouseFields fields, SortedSet<Integer> starts, int pages) throws JRException {
        return JasperFillManager.fillReport(
                Template.HOUSE, fields.parameters(pages), new JRMapCollectionDataSource(fields.rows(starts)));
    }

    /** Loaded once, when the first document is printed. */
    private static final class Template {

        static final JasperReport HOUSE = load();

        private static JasperReport load() {
            try {
                return (JasperReport) JRLoader.loadObject(HouseRenderer.class.getResource("house.jasper"));
            } catch (JRException e) {
                throw new IllegalStateException("the template of the house cannot be loaded", e);
            }
        }
    }
}
