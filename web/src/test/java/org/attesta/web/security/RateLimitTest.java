package org.attesta.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RateLimitTest {

    private final AtomicLong nanos = new AtomicLong();
    private final RateLimit limit = new RateLimit(3, 2, nanos::get);

    @Test
    void aBurstIsAllowedThenThePaceCounts() {
        assertThat(limit.allows("a")).isTrue();
        assertThat(limit.allows("a")).isTrue();
        assertThat(limit.allows("a")).isTrue();
        assertThat(limit.allows("a")).isFalse();
        nanos.addAndGet(TimeUnit.MILLISECONDS.toNanos(500));
        assertThat(limit.allows("a")).isTrue();
        assertThat(limit.allows("a")).isFalse();
    }

    @Test
    void oneCallerDoesNotUseUpAnothers() {
        while (limit.allows("a")) {}
        assertThat(limit.allows("b")).isTrue();
    }

    @Test
    void aLongRestGivesNoMoreThanTheBurst() {
        while (limit.allows("a")) {}
        nanos.addAndGet(TimeUnit.HOURS.toNanos(1));
        for (int i = 0; i < 3; i++) {
            assertThat(limit.allows("a")).isTrue();
        }
        assertThat(limit.allows("a")).isFalse();
    }
}
