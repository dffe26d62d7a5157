package org.attesta.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.attesta.config.Settings;

/** A hash of each table of a database and of each file of a directory, worked out otherwise than the product does. */
final class Contents {

    private Contents() {}

    /** The database of a data directory, whether an Attesta runs on it or not. */
    static DatabaseAccess database(Path data) {
        var silent = new Steps(new PrintStream(PrintStream.nullOutputStream()));
        return DatabaseAccess.open(data, Settings.read(Map.of(), new Properties()), silent);
    }

    static Map<String, String> ofDatabase(Path data) throws SQLException {
        try (var database = database(data);
                var connection = database.connect()) {
            return ofTables(connection);
        }
    }

    static Map<String, String> ofTables(Connection connection) throws SQLException {
        var hashes = new TreeMap<String, String>();
        for (var table : tables(connection)) {
            try (var statement = connection.createStatement();
                    var row =
                            statement.executeQuery("select count(*) || ' ' || md5(coalesce(string_agg(md5(t::text), ''"
                                    + " order by md5(t::text)), '')) from attesta." + table + " t")) {
                row.next();
                hashes.put(table, row.getString(1));
            }
        }
        return hashes;
    }

    private static Iterable<String> tables(Connection connection) throws SQLException {
        var names = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows =
                        statement.executeQuery("select table_name from information_schema.tables where table_schema ="
                                + " 'attesta' and table_name <> 'flyway_schema_history'")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    static Map<String, String> ofFiles(Path root) throws IOException {
        var hashes = new TreeMap<String, String>();
        try (var files = Files.walk(root)) {
            files.filter(Files::isRegularFile)
                    .forEach(file -> hashes.put(root.relativize(file).toString(), sha256(file)));
        }
        return hashes;
    }

    private static String sha256(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (IOException | NoSuchAlgorithmException impossible) {
            throw new UncheckedIOException(new IOException(impossible));
        }
    }
}
