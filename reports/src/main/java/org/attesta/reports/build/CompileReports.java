package org.attesta.reports.build;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;

/** Compiles every template of a folder; the build calls it, so that the product ships without a compiler. */
public final class CompileReports {

    private CompileReports() {}

    public static void main(String[] folders) throws IOException, JRException {
        Path templates = Path.of(folders[0]);
        Path compiled = Files.createDirectories(Path.of(folders[1]));
        JasperCompileManager compiler = JasperCompileManager.getInstance(context());
        try (DirectoryStream<Path> jrxml = Files.newDirectoryStream(templates, "*.jrxml")) {
            for (Path template : jrxml) {
                String name = template.getFileName().toString().replace(".jrxml", ".jasper");
                compiler.compileToFile(
                        template.toString(), compiled.resolve(name).toString());
            }
        }
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
