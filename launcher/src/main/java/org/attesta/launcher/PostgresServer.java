package org.attesta.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The embedded PostgreSQL: real, on the loopback address only, with its files under the data directory. */
final class PostgresServer implements Child {

    static final String SUPERUSER = "postgres";

    private static final Duration START_LIMIT = Duration.ofMinutes(5);

    private final DataDirectory data;
    private final Secrets secrets;
    private final Path cluster;
    private PostgresUser user;
    private Path programs;
    private int port;
    private Process process;
    private Path log;

    PostgresServer(DataDirectory data, Secrets secrets) {
        this.data = data;
        this.secrets = secrets;
        this.cluster = data.postgres("data");
    }

    boolean isCreated() {
        return Files.exists(cluster.resolve("PG_VERSION"));
    }

    void prepare() {
        user = PostgresUser.choose();
        programs = PostgresBinaries.unpackInto(data.postgres(""));
        if (!isCreated()) {
            new PostgresCluster(data, user, programs).create(cluster, secrets.get(Secrets.SUPERUSER));
        }
    }

    void start() {
        port = Ports.kept(data.postgres("port"));
        log = data.freshLog("postgres");
        var command = new ArrayList<>(List.of("setsid"));
        command.addAll(user.command(
                programs.resolve("bin/postgres"),
                "-D",
                cluster.toString(),
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "port=" + port,
                "-c",
                "unix_socket_directories=",
                "-c",
                "max_connections=120",
                "-c",
                "shared_buffers=256MB",
                "-c",
                "fsync=on"));
        try {
            process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
        } catch (IOException impossible) {
            throw new Failure("PostgreSQL cannot be started: " + impossible.getMessage(), impossible);
        }
        awaitConnections();
    }

    private void awaitConnections() {
        var limit = System.nanoTime() + START_LIMIT.toNanos();
        while (true) {
            try {
                connect(SUPERUSER).close();
                return;
            } catch (SQLException notYet) {
                if (!process.isAlive()) {
                    throw new Failure("PostgreSQL did not start: " + LogFile.lastLine(log), notYet);
                }
                if ("28P01".equals(notYet.getSQLState())) {
                    throw new Failure(
                            "The passwords in " + data.root().resolve("secrets.properties")
                                    + " are not those of the database beside it; put the right file back.",
                            notYet);
                }
                if (System.nanoTime() > limit) {
                    throw new Failure("PostgreSQL does not answer; see " + log + ".", notYet);
                }
            }
            Waiting.moment();
        }
    }

    /** As superuser, to the given database. */
    Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(url(database), SUPERUSER, secrets.get(Secrets.SUPERUSER));
    }

    private String url(String database) {
        return url(port, database);
    }

    static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    int port() {
        return port;
    }

    @Override
    public String name() {
        return "PostgreSQL";
    }

    @Override
    public Path log() {
        return log;
    }

    @Override
    public ProcessHandle process() {
        return process == null ? null : process.toHandle();
    }

    /** A fast shutdown: ends the sessions, writes everything, stops. */
    @Override
    public void stop() {
        if (process != null && process.isAlive()) {
            RecordedProcess.end(process.toHandle(), "INT", Duration.ofSeconds(60));
        }
    }
}
