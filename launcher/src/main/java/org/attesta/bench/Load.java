package org.attesta.bench;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.HdrHistogram.Histogram;

/** Lets users do one thing over and over, each beginning anew as soon as it is answered. */
final class Load {

    private static final long LONGEST = Duration.ofMinutes(5).toNanos();

    private record Share(Histogram waited, long failed, long bytes) {}

    private Load() {}

    /** @param warmUp not counted: what a server does once only, and what its compiler has yet to do */
    static Timing run(Scenario scenario, List<Visitor> visitors, Duration warmUp, Duration measured) {
        var tasks = visitors.stream().map(scenario.work()).toList();
        together(scenario, tasks, warmUp);
        var start = System.nanoTime();
        var shares = together(scenario, tasks, measured);
        var seconds = (System.nanoTime() - start) / 1e9;
        var all = new Histogram(LONGEST, 3);
        shares.forEach(share -> all.add(share.waited()));
        long failed = shares.stream().mapToLong(Share::failed).sum();
        long bytes = shares.stream().mapToLong(Share::bytes).sum();
        return Timing.of(visitors.size(), all, failed, bytes, seconds);
    }

    private static List<Share> together(Scenario scenario, List<Scenario.Task> tasks, Duration time) {
        var until = System.nanoTime() + time.toNanos();
        var pool = Executors.newFixedThreadPool(tasks.size());
        try {
            var work = IntStream.range(0, tasks.size())
                    .mapToObj(i -> (Callable<Share>) () -> alone(scenario, tasks.get(i), until))
                    .toList();
            var shares = pool.invokeAll(work);
            return shares.stream().map(Load::got).toList();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The benchmark was stopped.", stopped);
        } finally {
            pool.shutdownNow();
        }
    }

    private static Share got(java.util.concurrent.Future<Share> share) {
        try {
            return share.get();
        } catch (InterruptedException | ExecutionException broken) {
            throw new IllegalStateException("A visitor of the benchmark broke off: " + broken.getCause(), broken);
        }
    }

    private static Share alone(Scenario scenario, Scenario.Task task, long until) {
        var waited = new Histogram(LONGEST, 3);
        long failed = 0;
        long bytes = 0;
        do {
            var start = System.nanoTime();
            var answer = task.once();
            waited.recordValue(Math.min(System.nanoTime() - start, LONGEST));
            bytes += answer.body().length;
            failed += answer.status() == scenario.status() ? 0 : 1;
        } while (System.nanoTime() < until);
        return new Share(waited, failed, bytes);
    }
}
