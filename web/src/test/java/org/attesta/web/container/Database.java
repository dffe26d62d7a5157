package org.attesta.web.container;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * An empty database for one run of the in-container tests, with the two roles that every installation has. It is there
 * before Arquillian starts the server; the port and the passwords are those of the build's environment variables.
 */
public final class Database implements LauncherSessionListener {

    /** Set where there is a WAR to test; unit tests need no database. */
    static final String WAR = "war.under.test";

    private EmbeddedPostgres postgres;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (System.getProperty(WAR) == null) {
            return;
        }
        try {
            postgres = EmbeddedPostgres.builder()
                    .setPort(Integer.getInteger("test.db.port"))
                    .setServerConfig("fsync", "off")
                    .setServerConfig("max_prepared_transactions", "20")
                    .start();
            createDatabase();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    private void createDatabase() throws SQLException {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            role(statement, "ATTESTA_DB_OWNER_USER", "ATTESTA_DB_OWNER_PASSWORD");
            role(statement, "ATTESTA_DB_USER", "ATTESTA_DB_PASSWORD");
            statement.execute("create database attesta owner " + System.getenv("ATTESTA_DB_OWNER_USER"));
        }
    }

    private static void role(Statement statement, String name, String password) throws SQLException {
        statement.execute("create role " + System.getenv(name) + " login password '" + System.getenv(password) + "'");
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (postgres != null) {
            try {
                postgres.close();
            } catch (IOException alreadyGone) {
                throw new UncheckedIOException(alreadyGone);
            }
        }
    }
}
