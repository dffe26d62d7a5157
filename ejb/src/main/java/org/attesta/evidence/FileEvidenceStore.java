package org.attesta.evidence;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.regex.Pattern;
import org.attesta.shared.BusinessClock;
import org.attesta.shared.Installation;
import org.attesta.shared.Sha256;

/**
 * Evidence in a directory of this machine or of a shared volume: {@code aa/bb/<hash>}. What arrives is written beside
 * it and renamed when it is whole, so that no reader ever meets a half file.
 */
@ApplicationScoped
public class FileEvidenceStore implements EvidenceStore {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final int CHUNK = 128 * 1024;
    private static final Duration FORGOTTEN = Duration.ofDays(1);

    private Path root;
    private long limit;

    @Inject
    Installation installation;

    @Inject
    BusinessClock clock;

    /** For the container. */
    public FileEvidenceStore() {}

    FileEvidenceStore(Path root, long limit) {
        this.root = root;
        this.limit = limit;
    }

    @PostConstruct
    void configure() {
        root = installation.evidence();
        limit = installation.largestFile();
        requireRoom();
        forgetHalfFiles();
    }

    /** At the start, not at the first upload: a directory that cannot be written stops the application. */
    void begin(@Observes @Initialized(ApplicationScoped.class) Object started) {
        // being here, it is configured
    }

    private void requireRoom() {
        try {
            Files.createDirectories(arriving());
        } catch (IOException impossible) {
            throw new UncheckedIOException("attesta.evidence.store cannot be written: " + root, impossible);
        }
    }

    @Override
    public StoredFile put(InputStream bytes) throws IOException {
        Files.createDirectories(arriving());
        var part = Files.createTempFile(arriving(), "", ".part");
        try {
            var stored = copy(bytes, part);
            settle(part, pathOf(stored.sha256()));
            return stored;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private StoredFile copy(InputStream bytes, Path part) throws IOException {
        var sha = Sha256.begin();
        long size = 0;
        try (var out = FileChannel.open(part, StandardOpenOption.WRITE)) {
            var chunk = new byte[CHUNK];
            for (int n = bytes.read(chunk); n >= 0; n = bytes.read(chunk)) {
                size += n;
                if (size > limit) {
                    throw new FileTooLarge(limit);
                }
                sha.update(chunk, 0, n);
                writeAll(out, ByteBuffer.wrap(chunk, 0, n));
            }
            out.force(true);
        }
        if (size == 0) {
            throw new EmptyFile();
        }
        return new StoredFile(Sha256.hex(sha), size);
    }

    private static void writeAll(FileChannel out, ByteBuffer buffer) throws IOException {
        while (buffer.hasRemaining()) {
            out.write(buffer);
        }
    }

    /** Also over a file of the same hash: it has the same bytes, or was damaged and is whole again. */
    private void settle(Path part, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        for (var directory = target.getParent(); directory.startsWith(root); directory = directory.getParent()) {
            sync(directory);
        }
    }

    /** A name is kept through a power cut only when the directory it stands in was written. */
    private static void sync(Path directory) throws IOException {
        try (var channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    @Override
    public InputStream open(String sha256) throws IOException {
        return Files.newInputStream(pathOf(sha256));
    }

    @Override
    public boolean intact(String sha256) throws IOException {
        var path = pathOf(sha256);
        if (!Files.isRegularFile(path)) {
            return false;
        }
        MessageDigest sha = Sha256.begin();
        try (var in = Files.newInputStream(path)) {
            var chunk = new byte[CHUNK];
            for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
                sha.update(chunk, 0, n);
            }
        }
        return Sha256.hex(sha).equals(sha256);
    }

    @Override
    public long limit() {
        return limit;
    }

    Path pathOf(String sha256) {
        if (!HASH.matcher(sha256).matches()) {
            throw new IllegalArgumentException("not a hash: " + sha256);
        }
        return root.resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }

    private Path arriving() {
        return root.resolve("arriving");
    }

    /** What a crash left half written. Fresh parts may be another node's. */
    private void forgetHalfFiles() {
        if (!Files.isDirectory(arriving())) {
            return;
        }
        var before = FileTime.from(clock.now().minus(FORGOTTEN));
        try (var parts = Files.newDirectoryStream(arriving(), "*.part")) {
            for (var part : parts) {
                if (Files.getLastModifiedTime(part).compareTo(before) < 0) {
                    Files.deleteIfExists(part);
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + arriving(), e);
        }
    }
}
