package org.attesta.launcher;

import java.util.Map;

/** Payara Server with the EAR, in a domain that is made anew for every start: all that lasts is in the database. */
final class FullServer extends PayaraProcess {

    private final Distribution distribution;
    private volatile boolean deployed;

    FullServer(Distribution distribution, DataDirectory data) {
        super("Payara Server", data);
        this.distribution = distribution;
    }

    @Override
    public void start(int port, Map<String, String> environment) {
        var domain = new PayaraDomain(distribution.part("payara6"), data());
        domain.create(distribution.part("lib/postgresql.jar"));
        var preboot = JavaProcess.resource(data(), "preboot.asadmin", "database.asadmin", "server.asadmin");
        var postboot = JavaProcess.resource(data(), "postboot.asadmin", "services.asadmin");
        launch(domain.command(preboot, postboot), environment);
        awaitBoot();
        // by asadmin: as a boot command it makes the server wait minutes for itself
        domain.deploy(distribution.part("attesta.ear"));
        deployed = true;
    }

    private void awaitBoot() {
        var limit = System.nanoTime() + Readiness.LIMIT.toNanos();
        while (!LogFile.contains(log(), "startup time")) {
            if (!process().isAlive()) {
                throw new Failure("Payara Server ended while starting (see " + log() + ").");
            }
            if (System.nanoTime() > limit) {
                throw new Failure("Payara Server did not start in time (see " + log() + ").");
            }
            Waiting.moment();
        }
    }

    @Override
    public boolean isDone() {
        return deployed;
    }
}
