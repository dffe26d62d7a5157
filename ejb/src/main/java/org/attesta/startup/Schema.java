package org.attesta.startup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
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
     * Begins a new, empty schema and puts the present one aside, with every line of its journal.
     *
     * @return the name under which the old one is kept
     */
    public String startOver() {
        var next = NAME + "_next";
        var aside = NAME + "_until_" + clock.now().toEpochMilli();
        execute("drop schema if exists " + next + " cascade");
        migrate(next);
        execute("alter schema " + NAME + " rename to " + aside + "; alter schema " + next + " rename to " + NAME);
        return aside;
    }

    /** Several statements in one go are one transaction. */
    private void execute(String sql) {
        try (var connection = owner().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    PGSimpleDataSource owner() {
        var source = new PGSimpleDataSource();
        source.setUrl(installation.get(Setting.DB_URL));
        source.setUser(installation.get(Setting.DB_OWNER_USER));
        source.setPassword(installation.get(Setting.DB_OWNER_PASSWORD));
        return source;
    }
}
