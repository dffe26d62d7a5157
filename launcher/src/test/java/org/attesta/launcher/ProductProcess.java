package org.attesta.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One running product with the demo, started as an operator starts it: {@code run}, or what
 * {@code -Dattesta.test.command} names. Its output, and the note that finds it again after a broken run, lie beside its
 * data.
 */
public final class ProductProcess implements AutoCloseable {

    private static final String COMMAND = System.getProperty("attesta.test.command", "run");
    private static final Duration START_LIMIT = Duration.ofMinutes(8);
    private static final Duration STOP_LIMIT = Duration.ofMinutes(2);

    private final Path data;
    private final Map<String, String> environment;
    private final String[] options;
    private final int port;
    private final Path output;
    private final URI url;
    private final Process process;

    private ProductProcess(Path data, Map<String, String> environment, int port, String... options) throws IOException {
        this.data = data;
        this.environment = environment;
        this.options = options;
        this.port = port;
        output = beside(data, ".log");
        url = URI.create("http://localhost:" + port);
        var builder = builder().redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().putAll(environment);
        process = builder.start();
    }

    /** On a free port, with an empty data directory and these settings besides. Returns when it is ready. */
    public static ProductProcess start(Path directory, Map<String, String> environment) {
        return start(directory, environment, "--demo");
    }

    /** The same with other options of the command. */
    public static ProductProcess start(Path directory, Map<String, String> environment, String... options) {
        var data = directory.toAbsolutePath();
        try {
            RecordedProcess.read(beside(data, ".pid"))
                    .flatMap(RecordedProcess::alive)
                    .ifPresent(old -> RecordedProcess.end(old, "TERM", STOP_LIMIT));
            DataDirectory.deleteTree(data);
            return new ProductProcess(data, environment, freePort(), options).ready();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The same on data that is there already. */
    static ProductProcess startOn(Path directory, Map<String, String> environment) {
        try {
            return new ProductProcess(directory.toAbsolutePath(), environment, freePort(), "--demo").ready();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Kills every process of it as a power cut would, and starts it again on the same data and port. */
    ProductProcess killedAndStarted() {
        kill();
        try {
            return new ProductProcess(data, environment, port, options).ready();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private ProductProcess ready() throws IOException {
        RecordedProcess.of(process.toHandle()).write(beside(data, ".pid"));
        awaitReady();
        return this;
    }

    private static Path beside(Path data, String suffix) {
        return data.resolveSibling(data.getFileName() + suffix);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private ProcessBuilder builder() {
        var command = new ArrayList<>(List.of(
                JavaProcess.java().toString(),
                "-cp",
                Path.of("target/dist/lib").toAbsolutePath() + "/*",
                "org.attesta.launcher.Main",
                COMMAND,
                "--port",
                String.valueOf(port),
                "--data",
                data.toString()));
        command.addAll(List.of(options));
        var builder = new ProcessBuilder(command);
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

    /** What it said on the console since its start. */
    public String said() {
        try {
            return Files.readString(output);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Its root, without a slash at the end. */
    public URI url() {
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

    /** The application server alone; whatever stays sees it gone. */
    void killServer() {
        killWhere("/java");
    }

    /** The database alone, with all its processes. */
    void killDatabase() {
        killWhere("/postgres");
    }

    private void killWhere(String program) {
        process.descendants()
                .filter(one -> one.info().command().orElse("").endsWith(program))
                .forEach(ProcessHandle::destroyForcibly);
    }

    @Override
    public void close() {
        RecordedProcess.end(process.toHandle(), "TERM", STOP_LIMIT);
    }
}
