package org.attesta.web.security;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Lets each caller do so many things at once and so many per second after that. It counts on its own node only: with
 * several nodes a caller gets as many times as much, which is fine for what anybody may read anyway.
 */
public final class RateLimit {

    private static final int MOST_CALLERS = 20_000;
    private static final double SECOND = TimeUnit.SECONDS.toNanos(1);

    private record Bucket(double left, long asOf) {}

    private final double burst;
    private final double perSecond;
    private final LongSupplier nanos;
    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();

    public RateLimit(int burst, int perSecond) {
        this(burst, perSecond, System::nanoTime);
    }

    RateLimit(int burst, int perSecond, LongSupplier nanos) {
        this.burst = burst;
        this.perSecond = perSecond;
        this.nanos = nanos;
    }

    /** True, and counted, while the caller is within the limit. */
    public boolean allows(String caller) {
        long now = nanos.getAsLong();
        if (buckets.size() > MOST_CALLERS) {
            buckets.values().removeIf(b -> filled(b, now) >= burst);
        }
        var taken = new boolean[1];
        buckets.compute(caller, (who, before) -> {
            double left = before == null ? burst : filled(before, now);
            taken[0] = left >= 1;
            return new Bucket(taken[0] ? left - 1 : left, now);
        });
        return taken[0];
    }

    private double filled(Bucket bucket, long now) {
        return Math.min(burst, bucket.left() + (now - bucket.asOf()) / SECOND * perSecond);
    }
}
