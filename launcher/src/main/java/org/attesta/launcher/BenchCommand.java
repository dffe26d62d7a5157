package org.attesta.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.attesta.bench.Bench;
import org.attesta.bench.Results;
import org.attesta.bench.Table;
import org.attesta.bench.Yardsticks;
import org.attesta.config.Setting;
import org.attesta.config.Settings;

/**
 * {@code ./attesta bench}: a demo with invented clients in a directory of its own, its yardsticks beside it on a server of the
 * same kind, and what users of both wait for.
 */
final class BenchCommand {

    /** Of a hundred invented clients so many have a certification, from the first audit on. */
    private static final int CERTIFIED_OF_100 = 74;

    private static final String MARK = "benchmark.txt";

    private final Order order;
    private final Steps steps;
    private final Settings settings;
    private final Path root;

    BenchCommand(Order order, Settings settings, Steps steps) {
        if (settings.isSet(Setting.DB_URL)) {
            throw new Failure("bench measures on a database of its own; start it without attesta.db.url.");
        }
        this.order = order;
        this.settings = settings;
        this.steps = steps;
        this.root = order.data();
    }

    void run() {
        long certifications = order.number("--certifications", 10_000, 100, 1_000_000);
        var seconds = Duration.ofSeconds(order.number("--seconds", 6, 1, 3600));
        var before = order.file("--compare").map(BenchCommand::read);
        requireOwn();
        steps.say("The benchmark works in " + root + ", which a later run uses again.");
        prepare(certifications);
        var results = measure(seconds);
        var json = order.file("--json").orElse(root.resolve("bench-" + results.certifications() + ".json"));
        results.write(json);
        var table = new Table(System.out);
        table.print(results);
        before.ifPresent(old -> table.compare(old, results));
        steps.say("Written to " + json + ".");
    }

    /** Invented clients and a database that counts have no place in anybody's own Attesta. */
    private void requireOwn() {
        try (var content = Files.exists(root) ? Files.list(root) : Stream.<Path>empty()) {
            boolean ours = Files.exists(root.resolve(MARK));
            if (!ours && content.findAny().isPresent()) {
                throw new Failure(root + " is not a directory of the benchmark; name an empty one with --data.");
            }
            Files.createDirectories(root);
            Files.writeString(root.resolve(MARK), "Made by ./attesta bench; nothing in here is needed by anybody.\n");
        } catch (IOException denied) {
            throw new Failure(root + " cannot be used: " + denied.getMessage(), denied);
        }
    }

    private static Results read(Path file) {
        try {
            return Results.read(file);
        } catch (IOException unreadable) {
            throw new Failure("The results in " + file + " cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }

    /** A started demo whose database counts its statements, with enough invented clients. */
    private void prepare(long certifications) {
        if (!Files.exists(root.resolve("postgres/data/PG_VERSION"))) {
            steps.step("Starting a demo for the first time", () -> {
                var product = product(freePort());
                product.until("Attesta is ready").close();
            });
        }
        try (var database = DatabaseAccess.open(root, settings, steps);
                var superuser = superuser(database)) {
            execute(superuser, "alter system set shared_preload_libraries = 'pg_stat_statements'");
            execute(superuser, "alter system set pg_stat_statements.track_utility = off");
        } catch (SQLException refused) {
            throw new Failure("The database does not count its statements: " + refused.getMessage(), refused);
        }
        var clients = String.valueOf((certifications * 100 + CERTIFIED_OF_100 - 1) / CERTIFIED_OF_100);
        steps.step(
                "Inventing " + clients + " clients",
                () -> OwnProcess.start(
                                root.resolve("seed.log"), "seed", "--clients", clients, "--data", root.toString())
                        .untilDone());
    }

    private OwnProcess product(int port) {
        return OwnProcess.start(
                root.resolve("run.log"), "run", "--demo", "--port", String.valueOf(port), "--data", root.toString());
    }

    private Results measure(Duration seconds) {
        var port = freePort();
        var start = System.nanoTime();
        var product = product(port);
        try {
            steps.step("Starting Attesta", () -> product.until("Attesta is ready"));
            return onProduct(port, seconds, (System.nanoTime() - start) / 1e9);
        } catch (SQLException lost) {
            throw new Failure("The database went away: " + lost.getMessage(), lost);
        } finally {
            product.close();
        }
    }

    private Results onProduct(int port, Duration seconds, double ready) throws SQLException {
        try (var database = DatabaseAccess.open(root, settings, steps);
                var superuser = superuser(database)) {
            steps.step("Gathering statistics of the tables", () -> execute(superuser, "vacuum analyze"));
            return beside(port, database, superuser, seconds, ready);
        }
    }

    /** With the yardsticks beside Attesta. */
    private Results beside(int port, DatabaseAccess database, Connection superuser, Duration seconds, double ready)
            throws SQLException {
        Yardsticks.fill(superuser);
        var distribution = Distribution.find();
        var data = DataDirectory.open(root.resolve("yardstick"));
        var war = Yardsticks.build(distribution.part("attesta.war"), data.root().resolve("yardstick.war"));
        var server = new MicroServer(distribution, data, war);
        server.recover();
        Runtime.getRuntime().addShutdownHook(new Thread(server::stop, "stopping"));
        var yardstick = freePort();
        try {
            steps.step("Starting the yardsticks", () -> {
                server.start(
                        yardstick,
                        database.settings().with(Setting.DB_POOL_MAX, "20").asEnvironment());
                while (!server.isDone()) {
                    Waiting.moment();
                }
            });
            var measures = new Bench(local(port), local(yardstick), superuser, seconds, System.out).run();
            return new Results(
                    Instant.now().toString(),
                    Runtime.getRuntime().availableProcessors(),
                    count(superuser, "attesta.certification"),
                    count(superuser, "attesta.journal"),
                    ready,
                    Memory.peakMiB(Memory.recorded(root.resolve("run/payara.pid"))),
                    Memory.databaseMiB(root.resolve("postgres/data/postmaster.pid")),
                    measures);
        } finally {
            server.stop();
            data.close();
        }
    }

    private static URI local(int port) {
        return URI.create("http://localhost:" + port);
    }

    private Connection superuser(DatabaseAccess database) throws SQLException {
        var secrets = Secrets.open(root.resolve("secrets.properties"));
        return DriverManager.getConnection(database.url(), PostgresServer.SUPERUSER, secrets.get(Secrets.SUPERUSER));
    }

    private static void execute(Connection connection, String sql) {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException refused) {
            throw new Failure("The database refuses '" + sql + "': " + refused.getMessage(), refused);
        }
    }

    private static long count(Connection connection, String table) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from " + table)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
