package org.attesta.launcher;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import org.attesta.backup.BackupWriter;
import org.attesta.backup.EvidenceDirectory;
import org.attesta.backup.Manifest;
import org.attesta.config.Setting;
import org.attesta.config.Settings;

/** The commands that do their work and end. */
final class Maintenance {

    private final Order order;
    private final Settings settings;
    private final Steps steps = new Steps(System.out);

    Maintenance(Order order, Settings settings) {
        this.order = order;
        this.settings = settings;
    }

    void run() {
        switch (order.command()) {
            case BACKUP -> backup();
            case RESTORE -> new RestoreCommand(order, settings, steps).run();
            case SEED -> new SeedCommand(order, settings, steps).run();
            case BENCH -> new BenchCommand(order, settings, steps).run();
        }
    }

    private void backup() {
        var store = new EvidenceDirectory(evidence(settings, order.data()));
        try (var database = DatabaseAccess.open(order.data(), settings, steps);
                var connection = database.connect()) {
            var manifest = steps.step(
                    "Writing and reading back " + order.file(),
                    () -> new BackupWriter(connection, store).write(order.file()));
            steps.say(said("Saved", manifest));
        } catch (SQLException lost) {
            throw new Failure("The database went away: " + lost.getMessage(), lost);
        }
    }

    /** Where the evidence of an Attesta on this data directory lies. */
    static Path evidence(Settings settings, Path root) {
        if (!settings.isSet(Setting.EVIDENCE_STORE)) {
            return root.resolve("evidence");
        }
        var store = settings.get(Setting.EVIDENCE_STORE);
        if (!store.startsWith("file:")) {
            throw new Failure(
                    "Evidence in " + store + " is not saved by this command; save the bucket by its own means.");
        }
        return Path.of(store.substring("file:".length())).toAbsolutePath().normalize();
    }

    static String said(String what, Manifest manifest) {
        return String.format(
                Locale.ROOT,
                "%s %d tables with %,d rows and %,d evidence files with %,d bytes; schema %s, snapshot of %s.%n"
                        + "Fingerprint of the contents: %s",
                what,
                manifest.tables().size(),
                manifest.rows(),
                manifest.evidence().files(),
                manifest.evidence().bytes(),
                manifest.schema(),
                manifest.madeAt(),
                manifest.fingerprint());
    }
}
