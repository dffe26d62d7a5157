package org.attesta.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** What the start of both servers has in common. */
final class JavaProcess {

    private static final String LOG_FORMAT = "%1$tF %1$tT.%1$tL %4$s %3$s %5$s%6$s%n";

    private JavaProcess() {}

    static Path java() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }

    /** Flags of the server's own JVM; what the operator put in {@code JAVA_OPTS} comes last and wins. */
    static List<String> flags(DataDirectory data) {
        var asked = System.getenv().getOrDefault("JAVA_OPTS", "").strip();
        return Stream.concat(
                        Stream.of(
                                "-Xmx1g",
                                "-XX:+ExitOnOutOfMemoryError",
                                "-Djava.awt.headless=true",
                                "-Dfile.encoding=UTF-8",
                                "-Djava.util.logging.SimpleFormatter.format=" + LOG_FORMAT,
                                "-Djava.io.tmpdir=" + data.temporary()),
                        Stream.of(asked.split("\\s+")).filter(flag -> !flag.isEmpty()))
                .toList();
    }

    /** Writes one of the files that come with the launcher where the server can read it. */
    static Path resource(String name, DataDirectory data) {
        var target = data.run(name);
        try (InputStream in = JavaProcess.class.getResourceAsStream(name)) {
            Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
            return target;
        } catch (IOException impossible) {
            throw new Failure("Cannot write " + target + ": " + impossible.getMessage(), impossible);
        }
    }
}
