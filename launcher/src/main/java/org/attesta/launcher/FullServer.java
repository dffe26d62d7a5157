package org.attesta.launcher;

import java.nio.file.Path;
import java.util.Map;

/** Payara Server with the EAR. */
final class FullServer implements ApplicationServer {
    FullServer(Distribution distribution, DataDirectory data) {}

    @Override
    public boolean recover() {
        return false;
    }

    @Override
    public void start(int port, Map<String, String> environment) {
        throw new Failure("not built yet");
    }

    @Override
    public boolean isDone() {
        return false;
    }

    @Override
    public String name() {
        return "Payara Server";
    }

    @Override
    public Path log() {
        return null;
    }

    @Override
    public ProcessHandle process() {
        return null;
    }

    @Override
    public void stop() {}
}
