package org.attesta.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Payara Micro with the WAR at the root of its address. */
final class MicroServer implements ApplicationServer {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final Distribution distribution;
    private final DataDirectory data;
    private final Path pidFile;
    private Process process;
    private Path log;

    MicroServer(Distribution distribution, DataDirectory data) {
        this.distribution = distribution;
        this.data = data;
        this.pidFile = data.run("payara.pid");
    }

    @Override
    public boolean recover() {
        var orphan = RecordedProcess.read(pidFile).flatMap(RecordedProcess::alive);
        orphan.ifPresent(process -> RecordedProcess.end(process, "TERM", PATIENCE));
        return orphan.isPresent();
    }

    @Override
    public void start(int port, Map<String, String> environment) {
        log = data.freshLog("server");
        var builder =
                new ProcessBuilder(command(port)).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        try {
            process = builder.start();
        } catch (IOException impossible) {
            throw new Failure("Payara Micro cannot be started: " + impossible.getMessage(), impossible);
        }
        RecordedProcess.of(process.toHandle()).write(pidFile);
    }

    /** In a session of its own, so that Ctrl-C reaches the launcher only and the order of stopping is ours. */
    private List<String> command(int port) {
        var command = new ArrayList<>(List.of("setsid", JavaProcess.java().toString()));
        command.addAll(JavaProcess.flags(data));
        command.addAll(List.of(
                "-jar",
                distribution.part("payara-micro.jar").toString(),
                "--nohazelcast",
                "--disablephonehome",
                "--port",
                String.valueOf(port),
                "--contextroot",
                "/",
                "--addlibs",
                distribution.part("lib/postgresql.jar").toString(),
                "--logproperties",
                JavaProcess.resource("logging.properties", data).toString(),
                "--prebootcommandfile",
                JavaProcess.resource("preboot.asadmin", data).toString(),
                "--postbootcommandfile",
                JavaProcess.resource("postboot.asadmin", data).toString(),
                "--deploy",
                distribution.part("attesta.war").toString()));
        return command;
    }

    @Override
    public boolean isDone() {
        return LogFile.contains(log, "Payara Micro URLs");
    }

    @Override
    public String name() {
        return "Payara Micro";
    }

    @Override
    public Path log() {
        return log;
    }

    @Override
    public ProcessHandle process() {
        return process == null ? null : process.toHandle();
    }

    @Override
    public void stop() {
        if (process != null && process.isAlive()) {
            RecordedProcess.end(process.toHandle(), "TERM", PATIENCE);
        }
    }
}
