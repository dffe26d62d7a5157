package org.attesta.reports;

import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JREmptyDataSource;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import net.sf.jasperreports.engine.util.JRLoader;

/** Fills the templates: the front page in the first layout that fits, then the annex if there is something for it. */
final class CertificatePages {

    private final CertificateFields fields;

    CertificatePages(CertificateFields fields) {
        this.fields = fields;
    }

    List<JasperPrint> fill() throws JRException {
        Layout layout = null;
        JasperPrint front = null;
        for (int i = 0; i < Layout.values().length && (front == null || pages(front) > 1); i++) {
            layout = Layout.values()[i];
            front = front(layout, 1);
        }
        List<Map<String, ?>> rows = fields.annex(layout);
        return rows.isEmpty() ? List.of(front) : withAnnex(layout, pages(front), rows);
    }

    /** Filled twice: how many pages there are in all is known only after the first time. */
    private List<JasperPrint> withAnnex(Layout layout, int front, List<Map<String, ?>> rows) throws JRException {
        int all = front + pages(annex(layout, rows, front, 0));
        return List.of(front(layout, all), annex(layout, rows, front, all));
    }

    private JasperPrint front(Layout layout, int all) throws JRException {
        return JasperFillManager.fillReport(Templates.FRONT, fields.on(layout, 0, all), new JREmptyDataSource());
    }

    private JasperPrint annex(Layout layout, List<Map<String, ?>> rows, int before, int all) throws JRException {
        return JasperFillManager.fillReport(
                Templates.ANNEX, fields.on(layout, before, all), new JRMapCollectionDataSource(List.copyOf(rows)));
    }

    private static int pages(JasperPrint print) {
        return print.getPages().size();
    }

    /** Loaded once, when the first certificate is printed. */
    private static final class Templates {
        static final JasperReport FRONT = load("certificate.jasper");
        static final JasperReport ANNEX = load("certificate-annex.jasper");

        private static JasperReport load(String name) {
            try {
                return (JasperReport) JRLoader.loadObject(CertificatePages.class.getResource(name));
            } catch (JRException e) {
                throw new IllegalStateException("the template " + name + " cannot be loaded", e);
            }
        }
    }
}
