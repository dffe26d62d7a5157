package org.attesta.launcher;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.attesta.config.Setting;
import org.attesta.config.Settings;

/** One life of Attesta on this machine, from the first check to the end of the last process. */
final class Launch {

    private final Options options;
    private final Steps steps = new Steps(System.out);
    private final List<Child> children = new ArrayList<>();
    private Settings settings;
    private DataDirectory data;
    private Stopping stopping;

    Launch(Options options, Settings settings) {
        this.options = options;
        this.settings = asked(options, settings);
    }

    /** The command line wins over the configuration; {@code run} and {@code server} show a demo unless told not to. */
    private static Settings asked(Options options, Settings configured) {
        var decided = new HashMap<Setting, String>();
        options.port().ifPresent(port -> decided.put(Setting.HTTP_PORT, String.valueOf(port)));
        options.demo().ifPresent(demo -> decided.put(Setting.DEMO, String.valueOf(demo)));
        options.clock().ifPresent(date -> decided.put(Setting.DEMO_CLOCK, date.toString()));
        var settings = configured.withAll(decided).withDefault(Setting.DEMO, "true");
        if (settings.isSet(Setting.DEMO_CLOCK) && !settings.isOn(Setting.DEMO)) {
            throw new Failure("The business date can be set in a demo only; this start has attesta.demo=false.");
        }
        return settings;
    }

    void run() {
        var start = System.nanoTime();
        steps.say("Attesta starts.");
        data = DataDirectory.open(options.data());
        if (options.logToConsole()) {
            data.showLogs();
        }
        var server = server();
        recover(server);
        data.clearTemporary();
        Ports.requireFree(port());
        stopping = new Stopping();
        if (settings.isSet(Setting.DB_URL)) {
            steps.step("Checking the database", new GivenDatabase(settings)::check);
        } else {
            startDatabase();
        }
        completeSettings();
        startServer(server);
        var took = Steps.seconds(Duration.ofNanos(System.nanoTime() - start));
        new Greeting(steps, settings).show(port(), took, server.log());
        watch();
    }

    private int port() {
        return settings.number(Setting.HTTP_PORT);
    }

    private ApplicationServer server() {
        return switch (options.command()) {
            case RUN -> new MicroServer(Distribution.find(), data);
            case SERVER -> new FullServer(Distribution.find(), data);
        };
    }

    private void recover(ApplicationServer server) {
        if (server.recover()) {
            steps.say("  An application server left by an earlier start was stopped.");
        }
        if (new Postmaster(data.postgres("data")).clear()) {
            steps.say("  A PostgreSQL left by an earlier start was stopped.");
        }
    }

    private void startDatabase() {
        var secrets = Secrets.open(data.root().resolve("secrets.properties"));
        var postgres = new PostgresServer(data, secrets);
        steps.step(postgres.isCreated() ? "Checking PostgreSQL" : "Creating the database", postgres::prepare);
        steps.step("Starting PostgreSQL", () -> {
            keep(postgres);
            postgres.start();
            var setup = new DatabaseSetup(postgres, secrets);
            setup.run();
            settings = settings.withAll(setup.settings());
        });
    }

    /** What the application must know and only the launcher can tell. */
    private void completeSettings() {
        settings = settings.with(Setting.HTTP_PORT, String.valueOf(port()))
                .withDefault(Setting.DB_POOL_MAX, settings.get(Setting.DB_POOL_MAX))
                .withDefault(Setting.EVIDENCE_STORE, "file:" + data.root().resolve("evidence"))
                .withDefault(Setting.PUBLICURL, "http://localhost:" + port());
    }

    private void startServer(ApplicationServer server) {
        steps.step("Starting Attesta on " + server.name(), () -> {
            keep(server);
            server.start(port(), settings.asEnvironment());
            new Readiness(server, children, port()).await();
        });
    }

    private void keep(Child child) {
        children.add(child);
        stopping.atEnd(() -> {
            if (child.process() != null && child.process().isAlive()) {
                steps.step("Stopping " + child.name(), child::stop);
            }
        });
    }

    /** Sits until one of the programs ends; the other cannot do without it. */
    private void watch() {
        var ends = children.stream()
                .map(child -> child.process().onExit().thenApply(ended -> child))
                .toArray(CompletableFuture<?>[]::new);
        var dead = (Child) CompletableFuture.anyOf(ends).join();
        Path log = dead.log();
        throw new Failure(dead.name() + " has ended unexpectedly; everything is stopped (see " + log + ").");
    }
}
