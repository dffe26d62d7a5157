package org.attesta.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.attesta.config.Setting;
import org.attesta.config.Settings;
import org.attesta.seed.Seeding;

/** {@code ./attesta seed}: fills a database that was started once with invented clients. */
final class SeedCommand {

    private static final int MOST = 1_000_000;

    private final Order order;
    private final Settings settings;
    private final Steps steps;
    private final PrintStream out = System.out;

    SeedCommand(Order order, Settings settings, Steps steps) {
        this.order = order;
        this.settings = settings;
        this.steps = steps;
    }

    void run() {
        if (!order.has("--clients")) {
            throw new Failure("seed needs the number of clients: ./attesta seed --clients N.");
        }
        var clients = (int) order.number("--clients", 1, 1, MOST);
        var seed = order.number("--seed", 1, Long.MIN_VALUE, Long.MAX_VALUE);
        try (var database = DatabaseAccess.open(order.data(), settings, steps);
                var connection = database.connect()) {
            requireTrials(connection);
            var day = order.date("--on").orElse(today(connection));
            fill(connection, clients, seed, day);
        } catch (SQLException | IOException broken) {
            throw new Failure(
                    "The database does not take the clients; those of finished batches stay, and the same command goes on"
                            + " after them: "
                            + String.valueOf(broken.getMessage())
                                    .lines()
                                    .findFirst()
                                    .orElse(""),
                    broken);
        }
    }

    private void requireTrials(Connection connection) throws SQLException {
        if (!order.has("--among-real-clients") && !Seeding.isForTrials(connection)) {
            throw new Failure(
                    "This body has clients of its own; invented ones are added to a demo or an empty body only,"
                            + " unless --among-real-clients tells so.");
        }
    }

    /** The business date: the civil day of the body, moved in a demo. */
    private LocalDate today(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select shift_days from attesta.business_clock")) {
            row.next();
            return LocalDate.now(ZoneId.of(settings.get(Setting.TIMEZONE))).plusDays(row.getLong(1));
        }
    }

    private void fill(Connection connection, int clients, long seed, LocalDate day) throws SQLException, IOException {
        var start = System.nanoTime();
        out.printf("  Inventing %,d clients with seed %d; their histories end on %s%n", clients, seed, day);
        var store = Maintenance.evidence(settings, order.data());
        var rows = new Seeding(connection, store, seed, day)
                .run(clients, (done, written) -> show(done, clients, written, start));
        var seconds = (System.nanoTime() - start) / 1e9;
        out.printf(
                Locale.ROOT,
                "Added %,d rows in %.1f s, %,.0f rows per second.%n",
                rows,
                seconds,
                rows / Math.max(seconds, 0.001));
    }

    private void show(int done, int clients, long rows, long start) {
        if (done == clients || done % Math.max(100, clients / 2000 * 100) == 0) {
            var seconds = (System.nanoTime() - start) / 1e9;
            out.printf(Locale.ROOT, "  %,d of %,d clients, %,d rows, %.0f s%n", done, clients, rows, seconds);
        }
    }
}
