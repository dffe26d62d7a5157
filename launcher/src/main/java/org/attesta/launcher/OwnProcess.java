package org.attesta.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A command of our own in a process of its own, as an operator starts it. */
final class OwnProcess implements AutoCloseable {

    private static final Duration STOP_LIMIT = Duration.ofMinutes(2);

    private final Process process;
    private final Path output;

    private OwnProcess(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    static OwnProcess start(Path output, String... words) {
        var command = new ArrayList<>(List.of(
                JavaProcess.java().toString(),
                "-XX:+UseSerialGC",
                "-Xmx128m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "org.attesta.launcher.Main"));
        command.addAll(List.of(words));
        try {
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            var own = new OwnProcess(process, output);
            Runtime.getRuntime().addShutdownHook(new Thread(own::close, "stopping"));
            return own;
        } catch (IOException impossible) {
            throw new Failure(words[0] + " cannot be started: " + impossible.getMessage(), impossible);
        }
    }

    /** Waits until it has said so. */
    OwnProcess until(String line) {
        while (!said().contains(line)) {
            if (!process.isAlive()) {
                throw new Failure("It ended before it was ready: " + LogFile.lastLine(output));
            }
            Waiting.moment();
        }
        return this;
    }

    /** Waits for its end, which must be a good one. */
    void untilDone() {
        try {
            if (process.waitFor() != 0) {
                throw new Failure("It failed: " + LogFile.lastLine(output));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Failure("Stopped.", stopped);
        }
    }

    private String said() {
        try {
            return Files.readString(output);
        } catch (IOException unreadable) {
            throw new Failure(output + " cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            RecordedProcess.end(process.toHandle(), "TERM", STOP_LIMIT);
        }
    }
}
