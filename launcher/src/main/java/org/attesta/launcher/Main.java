package org.attesta.launcher;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.attesta.backup.BackupProblem;
import org.attesta.config.Settings;
import org.attesta.config.SettingsException;

/** Entry point of those commands of {@code ./attesta} that are not done by the script itself. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        Path data = null;
        try {
            var words = List.of(arguments);
            var settings = Settings.read(System.getenv(), System.getProperties());
            if (Order.isOne(words)) {
                var order = Order.parse(words);
                data = order.data();
                new Maintenance(order, settings).run();
            } else {
                var options = Options.parse(words);
                data = options.data();
                new Launch(options, settings).run();
            }
        } catch (Failure | BackupProblem | SettingsException foreseen) {
            end(foreseen.getMessage());
        } catch (RuntimeException unforeseen) {
            end("Unexpected error: " + unforeseen + trace(data, unforeseen));
        }
    }

    private static void end(String line) {
        if (Stopping.begunBySignal()) {
            return; // what fails while everything is being stopped is no news
        }
        System.err.println("attesta: " + line.lines().findFirst().orElse("stopped."));
        Stopping.exit(1);
    }

    private static String trace(Path data, Throwable unforeseen) {
        if (data == null || !Files.isDirectory(data.resolve("logs"))) {
            return "";
        }
        Path log = data.resolve("logs/launcher.log");
        try (var writer = new PrintWriter(Files.newBufferedWriter(log))) {
            unforeseen.printStackTrace(writer);
            return " (see " + log + ").";
        } catch (IOException impossible) {
            return "";
        }
    }
}
