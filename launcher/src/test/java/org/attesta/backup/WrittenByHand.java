package org.attesta.backup;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A small backup with two tables and two files, put together without a database, whole until a test spoils it. */
final class WrittenByHand {

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private WrittenByHand() {}

    static WrittenByHand backup() {
        return backup(Manifest.FORMAT, Manifest.VERSION);
    }

    static WrittenByHand backup(String format, int version) {
        var made = new WrittenByHand();
        var tables = List.of(made.table("client", "1\tAegean\n2\tΜελτέμι\n"), made.table("journal", "1\tx\n"));
        var list = made.evidence("Policy\n") + made.evidence("Plan\n");
        made.parts.put("evidence.list", bytes(list));
        var evidence = new Manifest.Evidence(2, 12, bytes(list).length, sha256(bytes(list)));
        var manifest = new Manifest(
                format,
                version,
                "2026-11-26T00:00:00Z",
                List.of(new Manifest.Migration("202611220100", 7)),
                tables,
                Map.of(),
                evidence);
        made.parts.put(Manifest.NAME, manifest.write());
        return made;
    }

    private Manifest.Table table(String name, String rows) {
        parts.put("tables/" + name + ".copy", bytes(rows));
        return new Manifest.Table(
                name, List.of("id", "name"), rows.lines().count(), bytes(rows).length, sha256(bytes(rows)));
    }

    private String evidence(String text) {
        var sha256 = sha256(bytes(text));
        parts.put("evidence/" + sha256, bytes(text));
        return sha256 + " " + bytes(text).length + "\n";
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(Hashing.begin().digest(bytes));
    }

    WrittenByHand with(String part, String text) {
        parts.put(part, bytes(text));
        return this;
    }

    WrittenByHand without(String part) {
        parts.remove(part);
        return this;
    }

    byte[] zip() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    Path in(Path directory) throws IOException {
        return Files.write(directory.resolve("backup.zip"), zip());
    }
}
