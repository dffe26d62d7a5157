package org.attesta.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.regex.Pattern;

/** The evidence store from outside: files named by the SHA-256 of their bytes, in {@code aa/bb/<hash>}. */
public final class EvidenceDirectory {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private final Path root;

    public EvidenceDirectory(Path root) {
        this.root = root;
    }

    /** Copies one file out and sees that it is what its name says. */
    void copyOut(String sha256, long size, OutputStream out) throws IOException {
        var hashing = new Hashing();
        try (var in = hashing.from(Files.newInputStream(pathOf(sha256)))) {
            in.transferTo(out);
        } catch (NoSuchFileException missing) {
            throw new BackupProblem("The evidence file " + sha256 + " is missing in " + root
                    + "; put it back from an earlier backup, then try again.");
        }
        if (hashing.size() != size || !hashing.sha256().equals(sha256)) {
            throw new BackupProblem("The evidence file " + sha256 + " in " + root
                    + " is damaged; put it back from an earlier backup, then try again.");
        }
    }

    /** Puts one file in, on the disk for good. The caller has checked the bytes. */
    void copyIn(String sha256, InputStream in) throws IOException {
        var path = pathOf(sha256);
        Files.createDirectories(path.getParent());
        try (var channel = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                var out = Channels.newOutputStream(channel)) {
            in.transferTo(out);
            channel.force(true);
        }
    }

    private Path pathOf(String sha256) {
        if (!HASH.matcher(sha256).matches()) {
            throw new BackupProblem("'" + sha256 + "' is no name of an evidence file.");
        }
        return root.resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }
}
