package org.attesta.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.attesta.config.Setting;
import org.attesta.config.Settings;

/**
 * The database of one Attesta for the length of one command: the operator's own, the embedded one of an Attesta that
 * runs, or the embedded one started for this command only.
 */
final class DatabaseAccess implements AutoCloseable {

    private final Settings settings;
    private final Runnable end;

    private DatabaseAccess(Settings settings, Runnable end) {
        this.settings = settings;
        this.end = end;
    }

    static DatabaseAccess open(Path root, Settings settings, Steps steps) {
        if (settings.isSet(Setting.DB_URL)) {
            return new DatabaseAccess(settings, () -> {});
        }
        if (!Files.exists(root.resolve("postgres/data/PG_VERSION"))) {
            throw new Failure("There is no database of Attesta in " + root + "; name its directory with --data.");
        }
        if (DataDirectory.isInUse(root)) {
            return new DatabaseAccess(ofRunning(root, settings), () -> {});
        }
        return started(DataDirectory.open(root), settings, steps);
    }

    private static Settings ofRunning(Path root, Settings settings) {
        try {
            var port = Integer.parseInt(
                    Files.readString(root.resolve("postgres/port")).strip());
            return settings.withAll(DatabaseSetup.settings(port, Secrets.open(root.resolve("secrets.properties"))));
        } catch (IOException | NumberFormatException denied) {
            throw new Failure("The Attesta on " + root + " cannot be asked: " + denied.getMessage(), denied);
        }
    }

    /** Starts the embedded PostgreSQL of a directory that this process holds; a signal stops it too. */
    static DatabaseAccess started(DataDirectory data, Settings settings, Steps steps) {
        new Postmaster(data.postgres("data")).clear();
        var secrets = Secrets.open(data.root().resolve("secrets.properties"));
        var postgres = new PostgresServer(data, secrets);
        var stopping = new Thread(postgres::stop, "stopping");
        Runtime.getRuntime().addShutdownHook(stopping);
        var setup = new DatabaseSetup(postgres, secrets);
        steps.step("Starting PostgreSQL", () -> {
            postgres.prepare();
            postgres.start();
            setup.run();
        });
        return new DatabaseAccess(settings.withAll(setup.settings()), () -> {
            postgres.stop();
            Runtime.getRuntime().removeShutdownHook(stopping);
            data.close();
        });
    }

    /** As the owner of the schema. */
    Connection connect() {
        try {
            return DriverManager.getConnection(
                    url(), settings.get(Setting.DB_OWNER_USER), settings.get(Setting.DB_OWNER_PASSWORD));
        } catch (SQLException refused) {
            var why = String.valueOf(refused.getMessage()).lines().findFirst().orElse("no reason given");
            throw new Failure(
                    "The database does not answer; is Attesta just starting or stopping? (" + why + ")", refused);
        }
    }

    String url() {
        return settings.get(Setting.DB_URL);
    }

    Settings settings() {
        return settings;
    }

    @Override
    public void close() {
        end.run();
    }
}
