package org.attesta.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A log")
class LogPumpTest {

    @TempDir
    Path directory;

    private void pump(String text, PrintStream console, long limit) {
        var in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        new LogPump(in, directory.resolve("server.log"), console, limit).run();
    }

    @Test
    void holdsWhatWasPrinted() throws IOException {
        pump("one\nδύο\n", null, 1000);
        assertThat(directory.resolve("server.log")).hasContent("one\nδύο\n");
        assertThat(Files.list(directory)).hasSize(1);
    }

    @Test
    void isShownOnTheConsoleWhenAsked() {
        var console = new ByteArrayOutputStream();
        pump("one\ntwo\n", new PrintStream(console, true, StandardCharsets.UTF_8), 1000);
        assertThat(console.toString(StandardCharsets.UTF_8)).isEqualToIgnoringNewLines("one\ntwo\n");
    }

    @Test
    void keepsTheNewestLinesInAFewFiles() throws IOException {
        var text = IntStream.range(1000, 2000).mapToObj(String::valueOf).collect(Collectors.joining("\n"));
        pump(text, null, 100);
        assertThat(Files.list(directory)).hasSizeLessThanOrEqualTo(5);
        assertThat(directory.resolve("server.log.1")).content().endsWith("1999\n");
    }
}
