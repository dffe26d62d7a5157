package org.attesta.launcher;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A Payara in a process of its own, written down so that a later start recognises it. */
abstract class PayaraProcess implements ApplicationServer {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final String name;
    private final DataDirectory data;
    private final Path pidFile;
    private Process process;
    private Path log;

    PayaraProcess(String name, DataDirectory data) {
        this.name = name;
        this.data = data;
        this.pidFile = data.run("payara.pid");
    }

    final void launch(List<String> command, Map<String, String> environment) {
        log = data.freshLog("server");
        process = JavaProcess.start(command, environment);
        LogPump.start(process, log, data.consoleForLogs());
        RecordedProcess.of(process.toHandle()).write(pidFile);
    }

    final DataDirectory data() {
        return data;
    }

    @Override
    public boolean recover() {
        var orphan = RecordedProcess.read(pidFile).flatMap(RecordedProcess::alive);
        orphan.ifPresent(left -> RecordedProcess.end(left, "TERM", PATIENCE));
        return orphan.isPresent();
    }

    @Override
    public String name() {
        return name;
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
