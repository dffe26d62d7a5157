package org.attesta.backup;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * What a backup holds, part by part.
 *
 * @param format always {@value #FORMAT}
 * @param version of the format; a reader refuses one that it does not know
 * @param madeAt moment of the snapshot, ISO UTC
 * @param migrations the schema: every migration that had run, in order
 * @param tables one part each, in the order of their names
 * @param sequences the last value each of them gave out
 * @param evidence the list of the evidence files; each file is a part of its own, named by its hash
 */
public record Manifest(
        String format,
        int version,
        String madeAt,
        List<Migration> migrations,
        List<Table> tables,
        Map<String, Long> sequences,
        Evidence evidence) {

    public static final String FORMAT = "attesta-backup";
    public static final int VERSION = 1;
    static final String NAME = "manifest.json";

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    /** A step of the schema, as Flyway knows it. */
    public record Migration(String version, int checksum) {}

    /** The rows of a table in PostgreSQL's text format of COPY, ordered by the primary key. */
    public record Table(String name, List<String> columns, long rows, long size, String sha256) {

        String part() {
            return "tables/" + name + ".copy";
        }
    }

    /** A line per file, {@code <sha256> <size>}, ordered by the hash; {@code size} and {@code sha256} are the list's own. */
    public record Evidence(long files, long bytes, long size, String sha256) {

        static final String PART = "evidence.list";

        static String partOf(String sha256) {
            return "evidence/" + sha256;
        }
    }

    static Manifest read(byte[] json) throws IOException {
        return JSON.readValue(json, Manifest.class);
    }

    byte[] write() {
        try {
            return JSON.writeValueAsBytes(this);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The number of the schema: its newest migration. */
    public String schema() {
        return migrations.isEmpty()
                ? "none"
                : migrations.get(migrations.size() - 1).version();
    }

    public long rows() {
        return tables.stream().mapToLong(Table::rows).sum();
    }

    /** The same for two backups if, and only if, all their tables and files are the same, whenever they were made. */
    public String fingerprint() {
        var sha = Hashing.begin();
        for (var table : tables) {
            sha.update((table.name() + " " + table.sha256() + "\n").getBytes(StandardCharsets.UTF_8));
        }
        sha.update(("evidence " + evidence.sha256() + "\n").getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(sha.digest());
    }
}
