package org.attesta.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import org.attesta.job.MainJob;
import org.attesta.job.Transcript;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * While people work, server, database or both are killed at a moment drawn by a seed, and started again: nothing is half
 * done, nothing that was answered is lost. {@code -Dattesta.kill.rounds=20} for more than one round,
 * {@code -Dattesta.kill.seed=…} for other moments.
 */
@DisplayName("Killed in the middle of work")
class KilledAtWorkIT {

    private static final Path DATA = Path.of("target/it-killed-at-work");
    private static final int ROUNDS = Integer.getInteger("attesta.kill.rounds", 1);
    private static final long SEED = Long.getLong("attesta.kill.seed", 20_000);
    private static final int LATEST_MS = 15_000;

    private enum Victim {
        SERVER,
        DATABASE,
        ALL
    }

    @Test
    void leavesNothingHalfDone() throws Exception {
        var random = new Random(SEED);
        var product = ProductProcess.start(DATA, Map.of());
        try {
            for (int round = 1; round <= ROUNDS; round++) {
                var victim = Victim.values()[random.nextInt(Victim.values().length)];
                int after = random.nextInt(LATEST_MS);
                var what = "round %d of seed %d: %s after %d ms".formatted(round, SEED, victim, after);
                var job = new MainJob(product.url(), Transcript.none()).from(LocalDate.parse("2026-12-01"));
                var work = new Work(job, DATA, random.nextLong());
                work.begin();
                Thread.sleep(after);
                kill(product, victim);
                work.end();
                product = product.killedAndStarted();
                assertThat(new Invariants(DATA).broken(work)).as(what).isEmpty();
            }
        } finally {
            product.close();
        }
    }

    /** Who loses the one it talks to, goes on for a moment as it can. */
    private static void kill(ProductProcess product, Victim victim) throws InterruptedException {
        switch (victim) {
            case SERVER -> product.killServer();
            case DATABASE -> product.killDatabase();
            case ALL -> product.kill();
        }
        Thread.sleep(victim == Victim.ALL ? 0 : 1_500);
    }
}
