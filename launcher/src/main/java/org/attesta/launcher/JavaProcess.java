package org.attesta.launcher;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the start of both servers has in common. */
final class JavaProcess {

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
                                "-Djava.io.tmpdir=" + data.temporary()),
                        Stream.of(asked.split("\\s+")).filter(flag -> !flag.isEmpty()))
                .toList();
    }

    /** Writes files that come with the launcher, one after the other, into one that the server can read. */
    static Path resource(DataDirectory data, String name, String... parts) {
        var target = data.run(name);
        try (var out = Files.newOutputStream(target)) {
            for (var part : parts) {
                try (InputStream in = JavaProcess.class.getResourceAsStream(part)) {
                    in.transferTo(out);
                }
            }
            return target;
        } catch (IOException impossible) {
            throw new Failure("Cannot write " + target + ": " + impossible.getMessage(), impossible);
        }
    }

    /** Starts a server in a session of its own, so that Ctrl-C reaches the launcher only; it has nothing to read. */
    static Process start(List<String> command, Map<String, String> environment) {
        var builder = new ProcessBuilder(
                        Stream.concat(Stream.of("setsid"), command.stream()).toList())
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .redirectErrorStream(true);
        builder.environment().putAll(environment);
        try {
            return builder.start();
        } catch (IOException impossible) {
            throw new Failure("The application server cannot be started: " + impossible.getMessage(), impossible);
        }
    }
}
