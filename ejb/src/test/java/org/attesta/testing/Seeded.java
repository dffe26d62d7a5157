package org.attesta.testing;

import java.util.Random;
import java.util.function.Consumer;

/** Tries a property on generated cases. The cases are the same on every run, unless another seed is asked for. */
public final class Seeded {

    private static final String PROPERTY = "attesta.test.seed";
    private static final long SEED = Long.getLong(PROPERTY, 20_000);
    private static final long GOLDEN_RATIO = 0x9E3779B97F4A7C15L;

    private Seeded() {}

    /** A failure names the seed and the case, so that it can be seen again. */
    public static void forAll(int cases, Consumer<Random> property) {
        for (int i = 0; i < cases; i++) {
            try {
                property.accept(new Random(SEED + i * GOLDEN_RATIO));
            } catch (AssertionError | RuntimeException failure) {
                throw new AssertionError("case " + i + " of -D" + PROPERTY + "=" + SEED + ": " + failure, failure);
            }
        }
    }
}
