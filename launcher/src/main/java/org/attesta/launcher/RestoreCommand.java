package org.attesta.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.attesta.backup.BackupFile;
import org.attesta.backup.EvidenceDirectory;
import org.attesta.backup.Manifest;
import org.attesta.backup.Migrations;
import org.attesta.backup.Restore;
import org.attesta.config.Setting;
import org.attesta.config.Settings;

/**
 * {@code ./attesta restore}: the file is read to its end before anything is touched; everything is built beside its
 * place, and moved there when it is complete.
 */
final class RestoreCommand {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    private final Order order;
    private final Settings settings;
    private final Steps steps;
    private final Path store;

    RestoreCommand(Order order, Settings settings, Steps steps) {
        this.order = order;
        this.settings = settings;
        this.steps = steps;
        this.store = Maintenance.evidence(settings, order.data());
    }

    void run() {
        var manifest = steps.step("Reading " + order.file(), () -> BackupFile.verify(order.file()));
        var data = DataDirectory.open(order.data());
        try {
            var present = present(data);
            if (!present.isEmpty() && !order.has("--replace")) {
                throw new Failure(present.get(0) + " holds data already; name an empty directory with --data,"
                        + " or let what is there be put aside with --replace.");
            }
            if (settings.isSet(Setting.DB_URL)) {
                intoGivenDatabase(manifest, data, present);
            } else {
                intoDirectory(manifest, data, present);
            }
            steps.say(Maintenance.said("Restored", manifest));
        } finally {
            data.close();
        }
    }

    private List<Path> present(DataDirectory data) {
        var places = new ArrayList<Path>();
        if (!settings.isSet(Setting.DB_URL)) {
            places.add(data.postgres("data"));
            places.add(data.root().resolve("secrets.properties"));
        }
        places.add(store);
        return places.stream().filter(RestoreCommand::holdsSomething).toList();
    }

    private static boolean holdsSomething(Path place) {
        if (!Files.isDirectory(place)) {
            return Files.exists(place);
        }
        try (var inside = Files.list(place)) {
            return inside.findAny().isPresent();
        } catch (IOException denied) {
            throw new Failure("No right to read in " + place + ".", denied);
        }
    }

    private void intoDirectory(Manifest manifest, DataDirectory data, List<Path> present) {
        var beside = data.root().resolve("restoring");
        var evidence = store.resolveSibling(store.getFileName() + ".restoring");
        try {
            clear(beside, evidence);
            try (var database = DatabaseAccess.started(DataDirectory.open(beside), settings, steps)) {
                load(manifest, database, evidence);
            }
            var moves = new Moves();
            putAside(present, moves);
            moves.plan(beside.resolve("postgres/data"), data.postgres("data"));
            moves.plan(evidence, store);
            moves.plan(beside.resolve("secrets.properties"), data.root().resolve("secrets.properties"));
            moves.run();
        } finally {
            clear(beside, evidence);
        }
    }

    /** An operator's own database gets the schema only if it has none; putting one aside is the operator's to do. */
    private void intoGivenDatabase(Manifest manifest, DataDirectory data, List<Path> present) {
        var evidence = store.resolveSibling(store.getFileName() + ".restoring");
        try (var database = DatabaseAccess.open(data.root(), settings, steps)) {
            clear(evidence);
            load(manifest, database, evidence);
            var moves = new Moves();
            putAside(present, moves);
            moves.plan(evidence, store);
            moves.run();
        } finally {
            clear(evidence);
        }
    }

    private void load(Manifest manifest, DatabaseAccess database, Path evidence) {
        var found = database.settings();
        var migrations = new Migrations(
                manifest,
                database.url(),
                found.get(Setting.DB_OWNER_USER),
                found.get(Setting.DB_OWNER_PASSWORD),
                found.get(Setting.DB_USER));
        try (var connection = database.connect()) {
            steps.step("Making the schema " + manifest.schema(), () -> migrations.run(connection));
            try {
                Files.createDirectories(evidence);
                var restore = new Restore(connection, new EvidenceDirectory(evidence));
                steps.step("Restoring and comparing", () -> restore.from(order.file()));
            } catch (IOException | RuntimeException broken) {
                migrations.undo(connection);
                throw broken;
            }
        } catch (SQLException | IOException impossible) {
            throw new Failure("The restore broke off: " + impossible.getMessage(), impossible);
        }
    }

    private void putAside(List<Path> present, Moves moves) {
        var suffix = ".before-" + LocalDateTime.now().format(MOMENT);
        for (var place : present) {
            moves.plan(place, place.resolveSibling(place.getFileName() + suffix));
        }
    }

    private static void clear(Path... places) {
        try {
            for (var place : places) {
                DataDirectory.deleteTree(place);
            }
        } catch (IOException denied) {
            throw new Failure("Cannot clear away " + denied.getMessage() + ", left by a restore.", denied);
        }
    }
}
