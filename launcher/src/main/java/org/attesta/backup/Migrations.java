package org.attesta.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;

/** The schema of a backup, made by the same migrations that made the one that was saved. */
public final class Migrations {

    /** Kept, or the logging would forget its level again. */
    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

    private final Flyway flyway;
    private final List<Manifest.Migration> wanted;

    /** @param application the role that gets its rights from the migrations */
    public Migrations(Manifest manifest, String url, String owner, String password, String application) {
        FLYWAY.setLevel(Level.SEVERE);
        wanted = manifest.migrations();
        flyway = Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(url, owner, password)
                .schemas(SchemaCatalogue.SCHEMA)
                .defaultSchema(SchemaCatalogue.SCHEMA)
                .placeholders(Map.of("app", application))
                .locations("classpath:db/migration")
                .target(manifest.schema())
                .load();
    }

    /** Refuses a schema that this Attesta does not know, or knows otherwise; then makes it, empty. */
    public void run(Connection connection) {
        try {
            if (new SchemaCatalogue(connection).exists()) {
                throw new BackupProblem("There is an Attesta in this database already; it is not overwritten.");
            }
            requireKnown();
            flyway.migrate();
        } catch (SQLException | FlywayException refused) {
            throw new BackupProblem(
                    "The schema cannot be made: "
                            + String.valueOf(refused.getMessage()).strip().replace('\n', ' '),
                    refused);
        }
    }

    /** Takes the schema away again: it was made by {@link #run} and never was anybody's. */
    public void undo(Connection connection) throws SQLException {
        connection.rollback();
        connection.setAutoCommit(true);
        try (var statement = connection.createStatement()) {
            statement.execute("drop schema " + SchemaCatalogue.SCHEMA + " cascade");
        }
    }

    private void requireKnown() {
        var known =
                Arrays.stream(flyway.info().all()).map(Migrations::migration).toList();
        for (var migration : wanted) {
            if (!known.contains(migration)) {
                throw new BackupProblem("The backup was made by a newer or another Attesta: this one does not know its"
                        + " migration " + migration.version() + ".");
            }
        }
    }

    private static Manifest.Migration migration(MigrationInfo info) {
        return new Manifest.Migration(info.getVersion().getVersion(), info.getChecksum());
    }
}
