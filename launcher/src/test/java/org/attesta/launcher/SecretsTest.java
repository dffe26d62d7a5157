package org.attesta.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The database passwords")
class SecretsTest {

    @TempDir
    Path directory;

    @Test
    void areReadableByTheOwnerOnly() throws IOException {
        Secrets.open(directory.resolve("secrets.properties"));
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(directory.resolve("secrets.properties"))))
                .isEqualTo("rw-------");
    }

    @Test
    void surviveARestartAndDifferFromEachOther() {
        var first = Secrets.open(directory.resolve("secrets.properties"));
        var second = Secrets.open(directory.resolve("secrets.properties"));
        assertThat(second.get(Secrets.OWNER)).hasSize(48).isEqualTo(first.get(Secrets.OWNER));
        assertThat(second.get(Secrets.OWNER)).isNotEqualTo(second.get(Secrets.APPLICATION));
        assertThat(second.get(Secrets.OWNER)).isNotEqualTo(second.get(Secrets.SUPERUSER));
    }
}
