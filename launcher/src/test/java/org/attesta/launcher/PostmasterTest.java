package org.attesta.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("What an earlier PostgreSQL left")
class PostmasterTest {

    @TempDir
    Path directory;

    private Path data;
    private Process other;

    @BeforeEach
    void aDataDirectoryAndAProgramElsewhere() throws IOException {
        data = Files.createDirectory(directory.resolve("data"));
        other = sleeperIn(directory);
    }

    @AfterEach
    void endProgram() {
        other.destroyForcibly();
    }

    private static Process sleeperIn(Path workingDirectory) throws IOException {
        return new ProcessBuilder("sleep", "600")
                .directory(workingDirectory.toFile())
                .start();
    }

    private void record(long pid) throws IOException {
        Files.writeString(data.resolve("postmaster.pid"), pid + "\n" + data + "\n");
    }

    @Test
    void isNothingInAFreshDirectory() {
        assertThat(new Postmaster(data).clear()).isFalse();
        assertThat(new Postmaster(directory.resolve("missing")).clear()).isFalse();
    }

    @Test
    void isStoppedWhenItStillRunsHere() throws IOException, InterruptedException {
        var orphan = sleeperIn(data);
        record(orphan.pid());
        assertThat(new Postmaster(data).clear()).isTrue();
        assertThat(orphan.waitFor(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void isForgottenWhenItsNumberBelongsToAStranger() throws IOException {
        record(other.pid());
        assertThat(new Postmaster(data).clear()).isFalse();
        assertThat(other.isAlive()).isTrue();
        assertThat(data.resolve("postmaster.pid")).doesNotExist();
    }

    @Test
    void isLeftToPostgresqlWhenItIsDead() throws IOException, InterruptedException {
        var dead = sleeperIn(data);
        dead.destroyForcibly().waitFor();
        record(dead.pid());
        assertThat(new Postmaster(data).clear()).isFalse();
        assertThat(data.resolve("postmaster.pid")).exists();
    }

    @Test
    void isNothingWhenTheFileIsBroken() throws IOException {
        Files.writeString(data.resolve("postmaster.pid"), "garbage");
        assertThat(new Postmaster(data).clear()).isFalse();
    }
}
