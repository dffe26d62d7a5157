package org.attesta.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/**
 * One running product with the demo, started as an operator starts it: {@code run}, or what
 * {@code -Dattesta.test.command} names. Its output, and the note that finds it again after a broken run, lie beside its
 * data.
 */
final class ProductProcess implements AutoCloseable {

    private static final String COMMAND = System.getProperty("attesta.test.command", "run");
    private static final Duration START_LIMIT = Duration.ofMinutes(8);
    private static final Duration STOP_LIMIT = Duration.ofMinutes(2);

    private final Path output;
    private final URI url;
    private final Process process;

    private ProductProcess(Path data, Map<String, String> environment) throws IOException {
        var port = freePort();
        output = beside(data, ".log");
        url = URI.create("http://localhost:" + port);
        var builder = builder(port, data).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().putAll(environment);
        process = builder.start();
    }

    /** On a free port, with an empty data directory and these settings besides. Returns when it is ready. */
    static ProductProcess start(Path directory, Map<String, String> environment) {
        try {
            endOld(directory);
            DataDirectory.deleteTree(directory.toAbsolutePath());
            return startOn(directory, environment);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void endOld(Path directory) throws IOException {
        RecordedProcess.read(beside(directory.toAbsolutePath(), ".pid"))
                .flatMap(RecordedProcess::alive)
                .ifPresent(old -> RecordedProcess.end(old, "TERM", STOP_LIMIT));
    }

    /** The same on data that is there already. */
    static ProductProcess startOn(Path directory, Map<String, String> environment) {
        var data = directory.toAbsolutePath();
        var note = beside(data, ".pid");
        try {
            var product = new ProductProcess(data, environment);
            RecordedProcess.of(product.process.toHandle()).write(note);
            product.awaitReady();
            return product;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Path beside(Path data, String suffix) {
        return data.resolveSibling(data.getFileName() + suffix);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static ProcessBuilder builder(int port, Path data) {
        var builder = new ProcessBuilder(
                JavaProcess.java().toString(),
                "-cp",
                Path.of("target/dist/lib").toAbsolutePath() + "/*",
                "org.attesta.launcher.Main",
                COMMAND,
                "--demo",
                "--port",
                String.valueOf(port),
                "--data",
                data.toString());
        // quick to start, which matters more to a test run than speed later
        builder.environment().put("JAVA_OPTS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx768m");
        return builder;
    }

    private void awaitReady() throws IOException {
        var limit = System.nanoTime() + START_LIMIT.toNanos();
        while (!Files.readString(output).contains("Attesta is ready")) {
            if (!process.isAlive() || System.nanoTime() > limit) {
                close();
                throw new IllegalStateException("Attesta did not start:\n" + Files.readString(output));
            }
            Waiting.moment();
        }
    }

    /** Its root, without a slash at the end. */
    URI url() {
        return url;
    }

    /** What a power cut does: server, database and launcher end in the middle of whatever they do. */
    void kill() {
        var all = process.descendants().toList();
        process.destroyForcibly();
        all.forEach(ProcessHandle::destroyForcibly);
        process.onExit().join();
        all.forEach(one -> one.onExit().join());
    }

    @Override
    public void close() {
        RecordedProcess.end(process.toHandle(), "TERM", STOP_LIMIT);
    }
}
