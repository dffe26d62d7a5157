package org.attesta.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileEvidenceStoreTest {

    private static final String HASH_OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    Path root;

    private FileEvidenceStore store;

    @BeforeEach
    void open() {
        store = new FileEvidenceStore(root, 1000);
    }

    @Test
    void keepsBytesUnderTheirHash() throws IOException {
        var stored = store.put(bytes("abc"));

        assertThat(stored).isEqualTo(new StoredFile(HASH_OF_ABC, 3));
        assertThat(root.resolve("ba/78/" + HASH_OF_ABC)).hasContent("abc");
        try (var in = store.open(HASH_OF_ABC)) {
            assertThat(in.readAllBytes()).asString(StandardCharsets.UTF_8).isEqualTo("abc");
        }
    }

    @Test
    void keepsTheSameBytesOnce() throws IOException {
        store.put(bytes("abc"));
        store.put(bytes("abc"));

        assertThat(filesOf(root)).hasSize(1);
    }

    @Test
    void refusesNoBytesAndLeavesNothing() throws IOException {
        assertThatThrownBy(() -> store.put(bytes(""))).isInstanceOf(EmptyFile.class);
        assertThat(filesOf(root)).isEmpty();
    }

    @Test
    void takesAFileOfTheLimitAndNoByteMore() throws IOException {
        assertThat(store.put(bytes("x".repeat(1000))).size()).isEqualTo(1000);
        assertThatThrownBy(() -> store.put(bytes("y".repeat(1001)))).isInstanceOf(FileTooLarge.class);
        assertThat(filesOf(root)).hasSize(1);
    }

    @Test
    void leavesNothingHalfWhenTheSenderBreaksOff() throws IOException {
        var broken = new InputStream() {
            private int given;

            @Override
            public int read() throws IOException {
                if (given++ > 10) {
                    throw new IOException("connection reset");
                }
                return 'x';
            }
        };

        assertThatThrownBy(() -> store.put(broken)).isInstanceOf(IOException.class);
        assertThat(filesOf(root)).isEmpty();
    }

    @Test
    void seesASingleChangedByte() throws IOException {
        store.put(bytes("abc"));
        assertThat(store.intact(HASH_OF_ABC)).isTrue();

        Files.writeString(store.pathOf(HASH_OF_ABC), "abd");
        assertThat(store.intact(HASH_OF_ABC)).isFalse();

        Files.delete(store.pathOf(HASH_OF_ABC));
        assertThat(store.intact(HASH_OF_ABC)).isFalse();
    }

    @Test
    void healsADamagedFileWhenItsBytesComeAgain() throws IOException {
        store.put(bytes("abc"));
        Files.writeString(store.pathOf(HASH_OF_ABC), "damaged");

        store.put(bytes("abc"));

        assertThat(store.intact(HASH_OF_ABC)).isTrue();
    }

    @Test
    void knowsNoPathsButHashes() {
        assertThatThrownBy(() -> store.open("../../etc/passwd")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> store.open(HASH_OF_ABC.toUpperCase(java.util.Locale.ROOT)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Path> filesOf(Path directory) throws IOException {
        try (var all = Files.walk(directory)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
