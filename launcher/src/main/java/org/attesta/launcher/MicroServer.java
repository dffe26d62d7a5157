package org.attesta.launcher;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Payara Micro with the WAR at the root of its address. */
final class MicroServer extends PayaraProcess {

    private final Distribution distribution;
    private final Path application;

    MicroServer(Distribution distribution, DataDirectory data) {
        this(distribution, data, distribution.part("attesta.war"));
    }

    MicroServer(Distribution distribution, DataDirectory data, Path application) {
        super("Payara Micro", data);
        this.distribution = distribution;
        this.application = application;
    }

    @Override
    public void start(int port, Map<String, String> environment) {
        launch(command(port), environment);
    }

    private List<String> command(int port) {
        var command = new ArrayList<>(List.of(JavaProcess.java().toString()));
        command.addAll(JavaProcess.flags(data()));
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
                JavaProcess.resource(data(), "logging.properties", "logging.properties")
                        .toString(),
                "--prebootcommandfile",
                JavaProcess.resource(data(), "preboot.asadmin", "database.asadmin", "micro.asadmin")
                        .toString(),
                "--postbootcommandfile",
                JavaProcess.resource(data(), "postboot.asadmin", "services.asadmin")
                        .toString(),
                "--deploy",
                application.toString()));
        return command;
    }

    @Override
    public boolean isDone() {
        return LogFile.contains(log(), "Payara Micro URLs");
    }
}
