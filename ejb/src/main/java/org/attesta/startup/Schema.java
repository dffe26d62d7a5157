package org.attesta.startup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.attesta.config.Setting;
import org.attesta.shared.BusinessClock;
import org.attesta.shared.Installation;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The schema and its history. It is owned and migrated by the owner's role; the application's role gets just the rights
 * that the migrations give it.
 */
@ApplicationScoped
public class Schema {

    public static final String NAME = "attesta";

    private static final String NEXT = NAME + "_next";
    private static final String ASIDE = "_until_";

    @Inject
    Installation installation;

    @Inject
    BusinessClock clock;

    public void migrate() {
        migrate(NAME);
    }

    private void migrate(String schema) {
        Flyway.configure(Schema.class.getClassLoader())
                .dataSource(owner())
                .schemas(schema)
                .defaultSchema(schema)
                .placeholders(Map.of("app", installation.get(Setting.DB_USER)))
                .locations("classpath:db/migration")
                .load()
                .migrate();
    }

    /**
     * Begins a new, empty schema, puts the present one aside with every line of its journal, and lets the new one be
     * filled. When that fails, the one put aside is the present one again. One reset at a time, on all nodes; of those put
     * aside only the last is kept.
     *
     * @param fill told the name under which the old one is kept
     */
    public void startOver(Consumer<String> fill) {
        try (var connection = owner().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("select pg_advisory_lock(hashtext('attesta.reset'))");
            var aside = NAME + ASIDE + clock.now().toEpochMilli();
            statement.execute("drop schema if exists " + NEXT + " cascade");
            migrate(NEXT);
            statement.execute(swap(NAME, aside, NEXT));
            try {
                fill.accept(aside);
            } catch (RuntimeException failed) {
                statement.execute(swap(NAME, NEXT, aside));
                throw failed;
            }
            for (var old : putAside(statement)) {
                if (!old.equals(aside)) {
                    statement.execute("drop schema " + old + " cascade");
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Several statements in one go are one transaction. */
    private static String swap(String present, String aside, String next) {
        return "alter schema " + present + " rename to " + aside + "; alter schema " + next + " rename to " + present;
    }

    private static List<String> putAside(Statement statement) throws SQLException {
        var found = new ArrayList<String>();
        try (var rows = statement.executeQuery(
                "select nspname from pg_namespace where nspname ~ '^" + NAME + ASIDE + "[0-9]+$'")) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    PGSimpleDataSource owner() {
        var source = new PGSimpleDataSource();
        source.setUrl(installation.get(Setting.DB_URL));
        source.setUser(installation.get(Setting.DB_OWNER_USER));
        source.setPassword(installation.get(Setting.DB_OWNER_PASSWORD));
        return source;
    }
}
