package org.attesta.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.attesta.config.Setting;
import org.attesta.config.Settings;

/** What the operator reads when Attesta is ready: where it is, and how to get in. */
final class Greeting {

    private static final String DEMO_PASSWORD = "attesta-demo";

    private static final String[][] DEMO_ACCOUNTS = {
        {"client@aegean.example", "client representative, Aegean Cloud Services"},
        {"evidence@aegean.example", "evidence contributor, Aegean Cloud Services"},
        {"client@borealis.example", "client representative, another client"},
        {"manager@cb.example", "certification manager"},
        {"planner@cb.example", "planner"},
        {"lead@cb.example", "auditor, leads the demo audits"},
        {"auditor@cb.example", "auditor"},
        {"expert@cb.example", "technical expert"},
        {"decision@cb.example", "decision maker"},
        {"decision2@cb.example", "decision maker"},
        {"impartiality@cb.example", "impartiality committee"},
        {"assessor@cb.example", "accreditation body assessor"},
        {"admin@cb.example", "administrator"},
    };

    /** The application speaks to the operator through a logger of this name. */
    private static final String CONSOLE_LOGGER = " org.attesta.console ";

    private final Steps steps;
    private final Settings settings;

    Greeting(Steps steps, Settings settings) {
        this.steps = steps;
        this.settings = settings;
    }

    void show(int port, String took, Path log) {
        steps.say("");
        steps.say("Attesta is ready after " + took + ":  http://localhost:" + port + "/");
        if (settings.isOn(Setting.DEMO) && "local".equals(settings.get(Setting.SECURITY))) {
            showAccounts();
        }
        relay(log);
        steps.say("Ctrl-C stops it.");
    }

    private void showAccounts() {
        steps.say("");
        steps.say("Demo accounts, password " + DEMO_PASSWORD + " for each:");
        for (var account : DEMO_ACCOUNTS) {
            steps.say(String.format("  %-26s %s", account[0], account[1]));
        }
        steps.say("");
    }

    private void relay(Path log) {
        try (var lines = Files.lines(log, StandardCharsets.UTF_8)) {
            lines.filter(line -> line.contains(CONSOLE_LOGGER))
                    .map(line -> line.substring(line.indexOf(CONSOLE_LOGGER) + CONSOLE_LOGGER.length()))
                    .forEach(steps::say);
        } catch (IOException | UncheckedIOException unreadable) {
            steps.say("The server's messages cannot be read; see " + log + ".");
        }
    }
}
