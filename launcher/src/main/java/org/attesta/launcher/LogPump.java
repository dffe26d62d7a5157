package org.attesta.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Carries what a server prints into its log, which never grows beyond a few files of bounded size. */
final class LogPump implements Runnable {

    private static final int FILES = 5;

    private final InputStream from;
    private final Path log;
    private final PrintStream console;
    private final long limit;

    /** The console is null when only the file is wanted. */
    LogPump(InputStream from, Path log, PrintStream console, long limit) {
        this.from = from;
        this.log = log;
        this.console = console;
        this.limit = limit;
    }

    static void start(Process process, Path log, PrintStream console) {
        var pump = new LogPump(process.getInputStream(), log, console, 20L * 1024 * 1024);
        var thread = new Thread(pump, "log of " + log.getFileName());
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void run() {
        try (var lines = new BufferedReader(new InputStreamReader(from, StandardCharsets.UTF_8))) {
            var line = lines.readLine();
            while (line != null) {
                line = fillOneFile(line, lines);
                roll();
            }
        } catch (IOException closedOrDiskFull) {
            throw new UncheckedIOException(closedOrDiskFull);
        }
    }

    /** Answers the first line that has no place in it, or null at the end. */
    private String fillOneFile(String first, BufferedReader lines) throws IOException {
        try (var writer = Files.newBufferedWriter(log, StandardCharsets.UTF_8)) {
            var written = 0L;
            var line = first;
            while (line != null && written < limit) {
                writer.write(line);
                writer.newLine();
                writer.flush();
                if (console != null) {
                    console.println(line);
                }
                written += line.length() + 1L;
                line = lines.readLine();
            }
            return line;
        }
    }

    private void roll() throws IOException {
        if (Files.size(log) < limit) {
            return;
        }
        for (var number = FILES - 1; number > 0; number--) {
            var older = number == 1 ? log : numbered(number - 1);
            if (Files.exists(older)) {
                Files.move(older, numbered(number), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private Path numbered(int number) {
        return log.resolveSibling(log.getFileName() + "." + number);
    }
}
