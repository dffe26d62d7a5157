package org.attesta.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the schema {@value #SCHEMA} of a database consists of, asked of the database itself. */
final class SchemaCatalogue {

    static final String SCHEMA = "attesta";

    /** The migrations' own record: a restored database writes its own. */
    private static final String HISTORY = "flyway_schema_history";

    private final Connection connection;

    SchemaCatalogue(Connection connection) {
        this.connection = connection;
    }

    /** A table as COPY needs it: names quoted, its key to order by. */
    record TableShape(String name, List<String> columns, List<String> key) {

        private static String quoted(List<String> names) {
            return String.join(", ", names.stream().map(TableShape::quote).toList());
        }

        private static String quote(String name) {
            return '"' + name.replace("\"", "\"\"") + '"';
        }

        String qualified() {
            return SCHEMA + "." + quote(name);
        }

        String copyOut() {
            var order = key.isEmpty() ? columns : key;
            return "copy (select " + quoted(columns) + " from " + qualified() + " order by " + quoted(order)
                    + ") to stdout";
        }

        String copyIn() {
            return "copy " + qualified() + " (" + quoted(columns) + ") from stdin";
        }
    }

    boolean exists() throws SQLException {
        return !strings("select nspname from pg_namespace where nspname = '" + SCHEMA + "'")
                .isEmpty();
    }

    List<TableShape> tables() throws SQLException {
        var tables = new ArrayList<TableShape>();
        for (var name : strings("select relname from pg_class where relnamespace = '" + SCHEMA
                + "'::regnamespace and relkind in ('r', 'p') and relname <> '" + HISTORY
                + "' order by relname collate \"C\"")) {
            tables.add(new TableShape(name, columns(name), key(name)));
        }
        return tables;
    }

    private List<String> columns(String table) throws SQLException {
        return strings(
                "select attname from pg_attribute where attrelid = to_regclass('" + SCHEMA + ".' || quote_ident(?))"
                        + " and attnum > 0 and not attisdropped and attgenerated = '' order by attnum",
                table);
    }

    private List<String> key(String table) throws SQLException {
        return strings(
                "select attname from pg_index, unnest(indkey) with ordinality k(col, place), pg_attribute a"
                        + " where indrelid = to_regclass('" + SCHEMA + ".' || quote_ident(?)) and indisprimary"
                        + " and a.attrelid = indrelid and a.attnum = k.col order by place",
                table);
    }

    List<Manifest.Migration> migrations() throws SQLException {
        var migrations = new ArrayList<Manifest.Migration>();
        each(
                "select version, checksum from " + SCHEMA + "." + HISTORY
                        + " where success and version is not null order by installed_rank",
                row -> migrations.add(new Manifest.Migration(row.getString(1), row.getInt(2))));
        return migrations;
    }

    Map<String, Long> sequences() throws SQLException {
        var sequences = new TreeMap<String, Long>();
        each(
                "select sequencename, last_value from pg_sequences where schemaname = '" + SCHEMA
                        + "' and last_value is not null",
                row -> sequences.put(row.getString(1), row.getLong(2)));
        return sequences;
    }

    /** The references between tables, as the statements that make them again. */
    Map<String, String> references() throws SQLException {
        var references = new TreeMap<String, String>();
        each(
                "select conrelid::regclass || ' drop constraint ' || quote_ident(conname), conrelid::regclass"
                        + " || ' add constraint ' || quote_ident(conname) || ' ' || pg_get_constraintdef(oid)"
                        + " from pg_constraint where (contype = 'f' or contype = 'c' and not convalidated)"
                        + " and connamespace = '" + SCHEMA + "'::regnamespace",
                row -> references.put("alter table " + row.getString(1), "alter table " + row.getString(2)));
        return references;
    }

    private List<String> strings(String query, String... parameters) throws SQLException {
        var strings = new ArrayList<String>();
        each(query, row -> strings.add(row.getString(1)), parameters);
        return strings;
    }

    /** What is done with each row. */
    interface RowReader {
        void read(ResultSet row) throws SQLException;
    }

    private void each(String query, RowReader reader, String... parameters) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    reader.read(rows);
                }
            }
        }
    }
}
