package org.attesta.launcher;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.attesta.config.Setting;

/**
 * The database {@code attesta} and its two roles: {@code attesta_owner} owns it and migrates it,
 * {@code attesta_app} owns nothing and gets what it may do from the migrations.
 */
final class DatabaseSetup {

    private static final String DATABASE = "attesta";
    private static final String OWNER = "attesta_owner";
    private static final String APPLICATION = "attesta_app";

    private final PostgresServer server;
    private final Secrets secrets;

    DatabaseSetup(PostgresServer server, Secrets secrets) {
        this.server = server;
        this.secrets = secrets;
    }

    /** Creates what is missing; the passwords are those of the secrets file, whatever they were before. */
    void run() {
        try (var connection = server.connect("postgres")) {
            role(connection, OWNER, secrets.get(Secrets.OWNER));
            role(connection, APPLICATION, secrets.get(Secrets.APPLICATION));
            if (!exists(connection, "select 1 from pg_database where datname = ?", DATABASE)) {
                execute(connection, "create database " + DATABASE + " owner " + OWNER);
            }
            execute(connection, "revoke all on database " + DATABASE + " from public");
            execute(connection, "grant connect on database " + DATABASE + " to " + APPLICATION);
        } catch (SQLException refused) {
            throw new Failure("The database cannot be set up: " + refused.getMessage(), refused);
        }
    }

    private static void role(Connection connection, String role, String password) throws SQLException {
        var verb = exists(connection, "select 1 from pg_roles where rolname = ?", role) ? "alter" : "create";
        execute(
                connection,
                verb + " role " + role + " login nosuperuser nocreatedb nocreaterole noreplication password '"
                        + password.replace("'", "''") + "'");
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    Map<Setting, String> settings() {
        return settings(server.port(), secrets);
    }

    /** The same for a server that somebody else runs on this machine. */
    static Map<Setting, String> settings(int port, Secrets secrets) {
        return Map.of(
                Setting.DB_URL, PostgresServer.url(port, DATABASE),
                Setting.DB_USER, APPLICATION,
                Setting.DB_PASSWORD, secrets.get(Secrets.APPLICATION),
                Setting.DB_OWNER_USER, OWNER,
                Setting.DB_OWNER_PASSWORD, secrets.get(Secrets.OWNER));
    }
}
