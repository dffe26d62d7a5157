package org.attesta.launcher;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.attesta.config.Settings;
import org.attesta.config.SettingsException;

/** Entry point of {@code ./attesta run} and {@code ./attesta server}. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        Options options = null;
        try {
            options = Options.parse(List.of(arguments));
            var settings = Settings.read(System.getenv(), System.getProperties());
            new Launch(options, settings).run();
        } catch (Failure | SettingsException foreseen) {
            end(foreseen.getMessage());
        } catch (RuntimeException unforeseen) {
            end("Unexpected error: " + unforeseen + trace(options, unforeseen));
        }
    }

    private static void end(String line) {
        if (Stopping.begunBySignal()) {
            return; // what fails while everything is being stopped is no news
        }
        System.err.println("attesta: " + line.lines().findFirst().orElse("stopped."));
        Stopping.exit(1);
    }

    private static String trace(Options options, Throwable unforeseen) {
        if (options == null || !Files.isDirectory(options.data().resolve("logs"))) {
            return "";
        }
        Path log = options.data().resolve("logs/launcher.log");
        try (var writer = new PrintWriter(Files.newBufferedWriter(log))) {
            unforeseen.printStackTrace(writer);
            return " (see " + log + ").";
        } catch (IOException impossible) {
            return "";
        }
    }
}
