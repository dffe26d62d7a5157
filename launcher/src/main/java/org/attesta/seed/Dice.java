package org.attesta.seed;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Chance that falls the same way every time: for a seed and a subject. {@link Random} is the same on every Java. */
final class Dice {

    private final String name;
    private final Random random;

    Dice(long seed, String subject) {
        name = "attesta-seed:" + seed + ":" + subject;
        random = new Random(id("dice").getMostSignificantBits());
    }

    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    boolean once(int in) {
        return random.nextInt(in) == 0;
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** The id of something that belongs to the subject. */
    UUID id(String thing) {
        return UUID.nameUUIDFromBytes((name + ":" + thing).getBytes(StandardCharsets.UTF_8));
    }
}
