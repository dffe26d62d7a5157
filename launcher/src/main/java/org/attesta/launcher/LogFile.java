package org.attesta.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads from a log what is worth one line on the console. */
final class LogFile {

    private static final Pattern CAUSE = Pattern.compile("(?:Caused by: |Exception: |Error: )(.+)");

    private LogFile() {}

    static String lastLine(Path log) {
        return lines(log).stream()
                .filter(line -> !line.isBlank())
                .reduce((first, second) -> second)
                .orElse("see " + log);
    }

    static String firstLine(Path log) {
        return lines(log).stream().filter(line -> !line.isBlank()).findFirst().orElse("see " + log);
    }

    /** The deepest cause that the log names: what went wrong, without the way there. */
    static Optional<String> lastCause(Path log) {
        return lines(log).stream()
                .filter(line -> line.contains("Caused by: "))
                .map(CAUSE::matcher)
                .filter(matcher -> matcher.find())
                .map(matcher -> matcher.group(1).strip())
                .reduce((first, second) -> second);
    }

    static boolean contains(Path log, String text) {
        return lines(log).stream().anyMatch(line -> line.contains(text));
    }

    private static List<String> lines(Path log) {
        try {
            return Files.readString(log, StandardCharsets.ISO_8859_1).lines().toList();
        } catch (IOException notYet) {
            return List.of();
        }
    }
}
