package org.attesta.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * The product itself, started once for all system tests as an operator starts it, with the demo, on free ports and in
 * an empty data directory. With {@code -Dattesta.test.url=http://…} the tests use one that already runs.
 */
public final class RunningAttesta implements BeforeAllCallback {

    private static final String GIVEN = "attesta.test.url";
    private static final Duration START_LIMIT = Duration.ofMinutes(8);
    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final Path DATA = TARGET.resolve("it-data");
    private static final Path OUTPUT = TARGET.resolve("it-attesta.log");
    private static final Path PID = TARGET.resolve("it-attesta.pid");

    private static URI url;

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot().getStore(Namespace.create(RunningAttesta.class)).getOrComputeIfAbsent(Started.class);
    }

    /** The root of the running product, without a slash at the end. */
    public static URI url() {
        return url;
    }

    /** Lives as long as the whole test run; JUnit closes it at its end. */
    static final class Started implements AutoCloseable {

        private Process process;

        Started() {
            var given = System.getProperty(GIVEN);
            if (given == null) {
                start();
            } else {
                url = URI.create(given.replaceAll("/+$", ""));
            }
        }

        private void start() {
            try {
                endOneOfAnEarlierRun();
                DataDirectory.deleteTree(DATA);
                var port = freePort();
                process = builder(port).start();
                RecordedProcess.of(process.toHandle()).write(PID);
                awaitReady();
                url = URI.create("http://localhost:" + port);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }

        private static void endOneOfAnEarlierRun() {
            RecordedProcess.read(PID)
                    .flatMap(RecordedProcess::alive)
                    .ifPresent(old -> RecordedProcess.end(old, "TERM", Duration.ofMinutes(2)));
        }

        private static int freePort() throws IOException {
            try (var socket = new ServerSocket(0)) {
                return socket.getLocalPort();
            }
        }

        private static ProcessBuilder builder(int port) {
            var builder = new ProcessBuilder(
                            JavaProcess.java().toString(),
                            "-cp",
                            TARGET.resolve("dist/lib") + "/*",
                            "org.attesta.launcher.Main",
                            "run",
                            "--demo",
                            "--port",
                            String.valueOf(port),
                            "--data",
                            DATA.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(OUTPUT.toFile());
            // quick to start, which matters more to a test run than speed later
            builder.environment().put("JAVA_OPTS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx768m");
            return builder;
        }

        private void awaitReady() throws IOException {
            var limit = System.nanoTime() + START_LIMIT.toNanos();
            while (!Files.readString(OUTPUT).contains("Attesta is ready")) {
                if (!process.isAlive() || System.nanoTime() > limit) {
                    close();
                    throw new IllegalStateException("Attesta did not start:\n" + Files.readString(OUTPUT));
                }
                Waiting.moment();
            }
        }

        @Override
        public void close() {
            Optional.ofNullable(process)
                    .map(Process::toHandle)
                    .ifPresent(running -> RecordedProcess.end(running, "TERM", Duration.ofMinutes(2)));
        }
    }
}
