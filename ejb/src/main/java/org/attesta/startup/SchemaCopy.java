package org.attesta.startup;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Every row of one migrated schema into another one of the same migrations, and every sequence to where it stood. It needs
 * the owner's connection: the triggers that keep rows from being changed also ask when a row comes, and rest meanwhile;
 * references, which go in circles, are taken off and put on again.
 */
final class SchemaCopy {

    private static final String TABLES =
            "select relname from pg_class where relkind = 'r' and relname <> 'flyway_schema_history'"
                    + " and relnamespace = '%s'::regnamespace";

    private static final String REFERENCES_OFF = """
            select format('alter table %%s drop constraint %%I', conrelid::regclass, conname)
            from pg_constraint where contype = 'f' and connamespace = '%s'::regnamespace
            """;

    private static final String REFERENCES_ON = """
            select format('alter table %%s add constraint %%I %%s', conrelid::regclass, conname, pg_get_constraintdef(oid))
            from pg_constraint where contype = 'f' and connamespace = '%s'::regnamespace
            """;

    private static final String SEQUENCES = """
            select format('select setval(%%L, %%s)', '%s.' || sequencename, last_value)
            from pg_sequences where schemaname = '%s' and last_value is not null
            """;

    private SchemaCopy() {}

    /**
     * All or nothing. What the migrations themselves put into the target gives way.
     *
     * @param only for some tables, which of their rows come along
     */
    static void copy(Connection owner, String from, String to, Map<String, String> only) throws SQLException {
        owner.setAutoCommit(false);
        try (var statement = owner.createStatement()) {
            var references = strings(statement, REFERENCES_ON.formatted(to));
            all(statement, strings(statement, REFERENCES_OFF.formatted(to)));
            for (var name : strings(statement, TABLES.formatted(from))) {
                var table = to + "." + name;
                statement.execute("alter table " + table + " disable trigger user");
                statement.execute("delete from " + table);
                statement.execute("insert into " + table + " overriding system value select * from " + from + "." + name
                        + " where " + only.getOrDefault(name, "true"));
                statement.execute("alter table " + table + " enable trigger user");
            }
            all(statement, strings(statement, SEQUENCES.formatted(to, from)));
            all(statement, references);
            owner.commit();
        } catch (SQLException | RuntimeException failed) {
            owner.rollback();
            throw failed;
        } finally {
            owner.setAutoCommit(true);
        }
    }

    private static void all(Statement statement, List<String> commands) throws SQLException {
        for (var command : commands) {
            statement.execute(command);
        }
    }

    static List<String> strings(Statement statement, String query) throws SQLException {
        var found = new ArrayList<String>();
        try (var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
