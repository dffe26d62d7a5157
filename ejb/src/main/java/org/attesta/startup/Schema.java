package org.attesta.startup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.attesta.config.Setting;
import org.attesta.shared.BusinessClock;
import org.attesta.shared.Installation;
import org.attesta.shared.Sha256;
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
    private static final String BEGINNING = NAME + "_beginning";

    /** While it is filled others are at work: what they did is no part of the beginning. */
    private static final Map<String, String> OF_THE_BEGINNING = Map.of(
            "journal", "outcome = 'DONE'",
            "login_failure", "false",
            "access_token", "false",
            "idempotent_answer", "false",
            "daily_duty", "false");

    /** What the program puts into a beginning may be different after the next start. */
    private static final String START = UUID.randomUUID().toString();

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
     * Begins again with the data of the beginning, and puts the present schema aside with every line of its journal. When
     * that fails, the present one stays. One at a time, on all nodes; of those put aside only the last is kept. The
     * beginning is made once and kept as a schema of its own, from which the next ones are copied.
     *
     * @param beginning what the data depends on, such as the day on which it begins; another value, or another start of
     *     the server, makes it anew
     * @param fill puts the data of the beginning into an empty schema
     * @param then what follows in the copy; told the name under which the old one is kept
     */
    public void startOver(String beginning, Runnable fill, Consumer<String> then) {
        try (var connection = owner().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("select pg_advisory_lock(hashtext('attesta.reset'))");
            var aside = NAME + ASIDE + clock.now().toEpochMilli();
            keepBeginning(statement, beginning, fill, aside);
            renew(statement, NEXT);
            SchemaCopy.copy(connection, BEGINNING, NEXT, OF_THE_BEGINNING);
            statement.execute(swap(NAME, aside, NEXT));
            try {
                then.accept(aside);
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

    /** It is filled in the place of the present schema, where alone the services look, and then moved away. */
    private void keepBeginning(Statement statement, String beginning, Runnable fill, String aside) throws SQLException {
        var mark = Sha256.of(beginning + START);
        if (SchemaCopy.strings(
                        statement, "select obj_description(to_regnamespace('" + BEGINNING + "'), 'pg_namespace')")
                .contains(mark)) {
            return;
        }
        renew(statement, NEXT);
        statement.execute("drop schema if exists " + BEGINNING + " cascade");
        statement.execute(swap(NAME, aside, NEXT));
        try {
            fill.run();
        } catch (RuntimeException failed) {
            statement.execute(swap(NAME, NEXT, aside));
            throw failed;
        }
        statement.execute(swap(NAME, BEGINNING, aside) + "; comment on schema " + BEGINNING + " is '" + mark + "'");
    }

    private void renew(Statement statement, String schema) throws SQLException {
        statement.execute("drop schema if exists " + schema + " cascade");
        migrate(schema);
    }

    /** Several statements in one go are one transaction. */
    private static String swap(String present, String aside, String next) {
        return "alter schema " + present + " rename to " + aside + "; alter schema " + next + " rename to " + present;
    }

    private static List<String> putAside(Statement statement) throws SQLException {
        return SchemaCopy.strings(
                statement, "select nspname from pg_namespace where nspname ~ '^" + NAME + ASIDE + "[0-9]+$'");
    }

    PGSimpleDataSource owner() {
        var source = new PGSimpleDataSource();
        source.setUrl(installation.get(Setting.DB_URL));
        source.setUser(installation.get(Setting.DB_OWNER_USER));
        source.setPassword(installation.get(Setting.DB_OWNER_PASSWORD));
        return source;
    }
}
