package org.attesta.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.attesta.job.EvidenceJob;
import org.attesta.job.MainJob;
import org.attesta.takeover.Received;
import org.attesta.takeover.Sheets;

/** People at work until the product is gone: what they were answered is written down. */
final class Work {

    /** A step of somebody's work; it may fail at any moment. */
    private interface Step {
        void take(int n) throws Exception;
    }

    private static final int IMPORTED = 40;

    private final MainJob job;
    private final Path data;
    private final Random random;
    private final List<Thread> people = new ArrayList<>();
    private final Set<String> clients = ConcurrentHashMap.newKeySet();
    private final Set<String> evidence = ConcurrentHashMap.newKeySet();
    private volatile boolean over;

    Work(MainJob job, Path data, long seed) {
        this.job = job;
        this.data = data;
        random = new Random(seed);
    }

    void begin() {
        var bytes = new byte[3_000_000];
        random.nextBytes(bytes);
        works(n -> job.isAppliedForAndPlanned().passesStage1().passesStage2().isDecided());
        works(n -> clients.add(job.manager
                .post("clients", "{\"name\":\"Opened " + n + "\"}")
                .is(201)
                .id()));
        works(n -> evidence.add(uploaded(bytes, n)));
        works(this::takesOver);
        works(n -> OwnCommand.run("backup", fresh(backup()), "--data", data));
    }

    private String uploaded(byte[] bytes, int n) {
        bytes[0] = (byte) n;
        bytes[1] = (byte) (n >> 8);
        return EvidenceJob.sent(job.client, "{\"title\":\"Sent " + n + "\",\"clauses\":[]}", "a.bin", bytes, r -> {})
                .is(201)
                .id();
    }

    private void takesOver(int n) {
        var sheets = new Sheets();
        for (int i = 0; i < IMPORTED; i++) {
            sheets.add("clients", Sheets.cells("key", "K" + i, "name", "Brought " + n + "-" + i));
        }
        var received =
                Received.send(job.manager, "clients.zip", sheets.zip()).is(201).id();
        job.manager.post("imports/" + received + "/run", "").is(200);
    }

    private static Path fresh(Path file) throws Exception {
        Files.deleteIfExists(file);
        return file;
    }

    private void works(Step step) {
        var person = new Thread(() -> {
            for (int n = 0; !over; n++) {
                try {
                    step.take(n);
                } catch (Exception | AssertionError cutOff) {
                    Waiting.moment();
                }
            }
        });
        person.setDaemon(true);
        person.start();
        people.add(person);
    }

    void end() throws InterruptedException {
        over = true;
        for (var person : people) {
            person.join(60_000);
        }
    }

    Set<String> clients() {
        return clients;
    }

    Set<String> evidence() {
        return evidence;
    }

    /** How many clients one import brings. */
    int imported() {
        return IMPORTED;
    }

    /** Whole, or not there. */
    Path backup() {
        return data.resolveSibling(data.getFileName() + "-backup.zip").toAbsolutePath();
    }
}
