package org.attesta.bench;

import org.HdrHistogram.Histogram;

/**
 * How long so many users waited; times in milliseconds.
 *
 * @param bytes of one answer's body, on average
 * @param failed answers of another status than the right one
 */
public record Timing(
        int users,
        long requests,
        long failed,
        double perSecond,
        double p50,
        double p95,
        double p99,
        double max,
        long bytes) {

    static Timing of(int users, Histogram nanos, long failed, long bytes, double seconds) {
        long requests = nanos.getTotalCount();
        return new Timing(
                users,
                requests,
                failed,
                requests / seconds,
                millis(nanos.getValueAtPercentile(50)),
                millis(nanos.getValueAtPercentile(95)),
                millis(nanos.getValueAtPercentile(99)),
                millis(nanos.getMaxValue()),
                requests == 0 ? 0 : bytes / requests);
    }

    private static double millis(long nanos) {
        return nanos / 1e6;
    }
}
