package org.attesta.backup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A backup to be read. Nothing in it is believed before its size and hash were seen to be those that were written. */
public final class BackupFile implements AutoCloseable {

    private static final int LARGEST_MANIFEST = 16 * 1024 * 1024;
    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64}) (\\d{1,18})");

    private final Path file;
    private final ZipFile zip;
    private final Manifest manifest;

    private BackupFile(Path file, ZipFile zip, Manifest manifest) {
        this.file = file;
        this.zip = zip;
        this.manifest = manifest;
    }

    /** What is done with each evidence file. */
    interface EvidenceReader {
        void read(String sha256, InputStream bytes) throws IOException;
    }

    /** Reads every byte of it. */
    public static Manifest verify(Path file) {
        try (var backup = open(file)) {
            backup.verifyAll();
            return backup.manifest;
        }
    }

    static BackupFile open(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new BackupProblem("There is no file " + file + ".");
        }
        ZipFile zip = null;
        try {
            zip = new ZipFile(file.toFile());
            return new BackupFile(file, zip, manifest(file, zip));
        } catch (ZipException broken) {
            throw new BackupProblem(file + " is cut short, damaged or no backup of Attesta.", broken);
        } catch (IOException unreadable) {
            throw new BackupProblem(file + " cannot be read: " + unreadable.getMessage(), unreadable);
        } catch (BackupProblem refused) {
            closeQuietly(zip);
            throw refused;
        }
    }

    private static Manifest manifest(Path file, ZipFile zip) {
        var entry = zip.getEntry(Manifest.NAME);
        if (entry == null) {
            throw new BackupProblem(file + " is no backup of Attesta: it has no " + Manifest.NAME + ".");
        }
        try (var in = zip.getInputStream(entry)) {
            var manifest = Manifest.read(in.readNBytes(LARGEST_MANIFEST));
            in.transferTo(OutputStream.nullOutputStream());
            requireKnown(file, manifest);
            return manifest;
        } catch (IOException broken) {
            throw damaged(file, Manifest.NAME, "it cannot be read", broken);
        }
    }

    private static void requireKnown(Path file, Manifest manifest) {
        if (!Manifest.FORMAT.equals(manifest.format())) {
            throw new BackupProblem(file + " is no backup of Attesta.");
        }
        if (manifest.version() != Manifest.VERSION) {
            throw new BackupProblem(file + " was made by a newer Attesta: its format is " + manifest.version()
                    + ", this one reads " + Manifest.VERSION + ".");
        }
        if (manifest.tables() == null || manifest.migrations() == null || manifest.evidence() == null) {
            throw damaged(file, Manifest.NAME, "it is incomplete", null);
        }
    }

    Manifest manifest() {
        return manifest;
    }

    private void verifyAll() {
        var parts = 2 + manifest.tables().size() + manifest.evidence().files();
        if (zip.size() != parts) {
            throw new BackupProblem(file + " is damaged: it has " + zip.size() + " parts, " + parts + " were written.");
        }
        for (var table : manifest.tables()) {
            read(table.part(), table.size(), table.sha256(), in -> in.transferTo(OutputStream.nullOutputStream()));
        }
        eachEvidence((sha256, in) -> in.transferTo(OutputStream.nullOutputStream()));
    }

    /** What is done with the bytes of a part. */
    interface PartReader {
        void read(InputStream bytes) throws IOException;
    }

    /** Reads a part and then sees that it was what was written; until then the reader must not commit to it. */
    void read(String part, long size, String sha256, PartReader reader) {
        var entry = zip.getEntry(part);
        if (entry == null) {
            throw damaged(file, part, "it is missing", null);
        }
        var hashing = new Hashing();
        try (var in = hashing.from(zip.getInputStream(entry))) {
            reader.read(in);
            in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException broken) {
            throw damaged(file, part, String.valueOf(broken.getMessage()), broken);
        }
        if (hashing.size() != size || !hashing.sha256().equals(sha256)) {
            throw damaged(file, part, "its bytes are not those that were written", null);
        }
    }

    void eachEvidence(EvidenceReader reader) {
        var list = manifest.evidence();
        read(Manifest.Evidence.PART, list.size(), list.sha256(), in -> {
            var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII));
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var fields = LINE.matcher(line);
                if (!fields.matches()) {
                    throw damaged(file, Manifest.Evidence.PART, "a line of it names no file", null);
                }
                var sha256 = fields.group(1);
                var size = Long.parseLong(fields.group(2));
                read(Manifest.Evidence.partOf(sha256), size, sha256, bytes -> reader.read(sha256, bytes));
            }
        });
    }

    private static BackupProblem damaged(Path file, String part, String how, Throwable cause) {
        return new BackupProblem(file + " is damaged in the part " + part + ": " + how + ".", cause);
    }

    private static void closeQuietly(ZipFile zip) {
        try {
            if (zip != null) {
                zip.close();
            }
        } catch (IOException nothingWasWritten) {
            // a file that was only read
        }
    }

    @Override
    public void close() {
        closeQuietly(zip);
    }
}
