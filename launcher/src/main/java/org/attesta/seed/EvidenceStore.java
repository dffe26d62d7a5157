package org.attesta.seed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Generated evidence files, put where the application looks for files of their hash. */
final class EvidenceStore {

    private final Path store;

    EvidenceStore(Path store) {
        this.store = store;
    }

    static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** A file that is there already has the same bytes: its name is their hash. */
    void put(String sha256, String text) throws IOException {
        var path = store.resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
        if (!Files.exists(path)) {
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
        }
    }
}
