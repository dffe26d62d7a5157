package org.attesta.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.postgresql.PGConnection;

/**
 * Writes one snapshot of a database, and the evidence files that this snapshot names, into one file. The application
 * may go on meanwhile: evidence files are on the disk before a row names them, and are never changed.
 */
public final class BackupWriter {

    private static final int BUFFER = 256 * 1024;
    private static final int ROWS_AT_ONCE = 1000;
    private static final String FILES =
            "select distinct sha256, size from " + SchemaCatalogue.SCHEMA + ".evidence_file order by sha256";

    private final Connection connection;
    private final EvidenceDirectory evidence;

    public BackupWriter(Connection connection, EvidenceDirectory evidence) {
        this.connection = connection;
        this.evidence = evidence;
    }

    /** Writes beside the file and renames when all is written and read back: the name never stands for half a backup. */
    public Manifest write(Path file) {
        var part = file.resolveSibling(file.getFileName() + ".part");
        try {
            refuseExisting(file);
            Files.deleteIfExists(part);
            Manifest manifest;
            try {
                manifest = writeInto(part);
                BackupFile.verify(part);
                refuseExisting(file);
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(part);
            }
            return manifest;
        } catch (IOException impossible) {
            throw new BackupProblem(
                    "The backup cannot be written to " + file + ": " + impossible.getMessage(), impossible);
        } catch (SQLException refused) {
            throw new BackupProblem("The database cannot be read: " + firstLine(refused), refused);
        }
    }

    private static void refuseExisting(Path file) {
        if (Files.exists(file)) {
            throw new BackupProblem(file + " is there already; name another file.");
        }
    }

    static String firstLine(SQLException refused) {
        return String.valueOf(refused.getMessage()).lines().findFirst().orElse("no reason given");
    }

    private Manifest writeInto(Path part) throws IOException, SQLException {
        var forOwnerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try (var channel = FileChannel.open(
                        part, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), forOwnerOnly);
                var zip = new ZipOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER))) {
            zip.setLevel(Deflater.BEST_SPEED);
            var manifest = snapshot(zip);
            zip.putNextEntry(new ZipEntry(Manifest.NAME));
            zip.write(manifest.write());
            zip.closeEntry();
            zip.finish();
            zip.flush();
            channel.force(true);
            return manifest;
        }
    }

    private Manifest snapshot(ZipOutputStream zip) throws IOException, SQLException {
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setReadOnly(true);
        var catalogue = new SchemaCatalogue(connection);
        if (!catalogue.exists()) {
            throw new BackupProblem("There is nothing of Attesta in this database.");
        }
        var migrations = catalogue.migrations();
        var tables = new ArrayList<Manifest.Table>();
        for (var shape : catalogue.tables()) {
            tables.add(table(shape, zip));
        }
        var list = evidenceList(zip);
        evidenceFiles(zip);
        var manifest = new Manifest(
                Manifest.FORMAT,
                Manifest.VERSION,
                Instant.now().toString(),
                migrations,
                List.copyOf(tables),
                catalogue.sequences(),
                list);
        connection.rollback();
        return manifest;
    }

    private Manifest.Table table(SchemaCatalogue.TableShape shape, ZipOutputStream zip)
            throws IOException, SQLException {
        var hashing = new Hashing();
        zip.putNextEntry(new ZipEntry("tables/" + shape.name() + ".copy"));
        var rows = connection.unwrap(PGConnection.class).getCopyAPI().copyOut(shape.copyOut(), hashing.into(zip));
        zip.closeEntry();
        return new Manifest.Table(shape.name(), shape.columns(), rows, hashing.size(), hashing.sha256());
    }

    private Manifest.Evidence evidenceList(ZipOutputStream zip) throws IOException, SQLException {
        var hashing = new Hashing();
        var total = new long[2];
        zip.putNextEntry(new ZipEntry(Manifest.Evidence.PART));
        OutputStream out = hashing.into(zip);
        eachFile((sha256, size) -> {
            out.write((sha256 + " " + size + "\n").getBytes(StandardCharsets.US_ASCII));
            total[0]++;
            total[1] += size;
        });
        zip.closeEntry();
        return new Manifest.Evidence(total[0], total[1], hashing.size(), hashing.sha256());
    }

    private void evidenceFiles(ZipOutputStream zip) throws IOException, SQLException {
        eachFile((sha256, size) -> {
            zip.putNextEntry(new ZipEntry(Manifest.Evidence.partOf(sha256)));
            evidence.copyOut(sha256, size, zip);
            zip.closeEntry();
        });
    }

    private interface FileVisitor {
        void visit(String sha256, long size) throws IOException;
    }

    private void eachFile(FileVisitor visitor) throws IOException, SQLException {
        try (var statement = connection.createStatement()) {
            statement.setFetchSize(ROWS_AT_ONCE);
            try (var rows = statement.executeQuery(FILES)) {
                while (rows.next()) {
                    visitor.visit(rows.getString(1), rows.getLong(2));
                }
            }
        }
    }
}
