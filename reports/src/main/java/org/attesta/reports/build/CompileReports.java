package org.attesta.reports.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.sf.jasperreports.engine.JRBand;
import net.sf.jasperreports.engine.JRElement;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import net.sf.jasperreports.engine.design.JRDesignElement;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.xml.JRXmlLoader;

/** Compiles every template of a folder; the build calls it, so that the product ships without a compiler. */
public final class CompileReports {

    private CompileReports() {}

    public static void main(String[] folders) throws IOException, JRException {
        Path templates = Path.of(folders[0]);
        Path compiled = Files.createDirectories(Path.of(folders[1]));
        SimpleJasperReportsContext context = context();
        try (DirectoryStream<Path> jrxml = Files.newDirectoryStream(templates, "*.jrxml")) {
            for (Path template : jrxml) {
                String name = template.getFileName().toString().replace(".jrxml", ".jasper");
                JasperDesign design = JRXmlLoader.load(context, template.toFile());
                identify(design);
                JasperCompileManager.getInstance(context)
                        .compileToFile(design, compiled.resolve(name).toString());
            }
        }
    }

    /** Names every element by its place: otherwise each gets a random name, and no two builds are the same bytes. */
    private static void identify(JasperDesign design) {
        design.setUUID(name(design, "report"));
        design.getMainDesignDataset().setUUID(name(design, "data"));
        int number = 0;
        List<JRBand> bands = new ArrayList<>(List.of(design.getAllBands()));
        bands.add(design.getBackground());
        for (JRBand band : bands) {
            for (JRElement element : band.getElements()) {
                ((JRDesignElement) element).setUUID(name(design, "element " + number++));
            }
        }
    }

    private static UUID name(JasperDesign design, String part) {
        return UUID.nameUUIDFromBytes((design.getName() + " " + part).getBytes(StandardCharsets.UTF_8));
    }

    private static SimpleJasperReportsContext context() {
        SimpleJasperReportsContext context = new SimpleJasperReportsContext();
        context.setProperty("net.sf.jasperreports.compiler.java", "net.sf.jasperreports.jdt.JRJdtCompiler");
        for (String level : new String[] {"source", "compliance", "codegen.targetPlatform"}) {
            context.setProperty("org.eclipse.jdt.core.compiler." + level, "17");
        }
        return context;
    }
}
