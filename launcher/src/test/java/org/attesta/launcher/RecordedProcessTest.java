package org.attesta.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A recorded process")
class RecordedProcessTest {

    @TempDir
    Path directory;

    private Path file() {
        return directory.resolve("payara.pid");
    }

    @Test
    void isRecognisedWhileItLives() {
        RecordedProcess.of(ProcessHandle.current()).write(file());
        assertThat(RecordedProcess.read(file()).flatMap(RecordedProcess::alive)).contains(ProcessHandle.current());
    }

    @Test
    void isNotMistakenForAStrangerWithItsNumber() {
        new RecordedProcess(ProcessHandle.current().pid(), 12345).write(file());
        assertThat(RecordedProcess.read(file()).flatMap(RecordedProcess::alive)).isEmpty();
    }

    @Test
    void isGoneAfterItsEnd() throws IOException, InterruptedException {
        var sleeper = new ProcessBuilder("sleep", "600").start();
        var record = RecordedProcess.of(sleeper.toHandle());
        assertThat(record.alive()).isPresent();
        RecordedProcess.end(sleeper.toHandle(), "TERM", Duration.ofSeconds(10));
        sleeper.waitFor();
        assertThat(record.alive()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12", "twelve 5", "1 2 3"})
    void isNobodyWhenTheFileIsBroken(String content) throws IOException {
        Files.writeString(file(), content);
        assertThat(RecordedProcess.read(file())).isEmpty();
    }

    @Test
    void isNobodyWithoutAFile() {
        assertThat(RecordedProcess.read(file())).isEmpty();
    }
}
