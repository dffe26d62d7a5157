package org.attesta.bench;

import java.util.function.Function;

/**
 * One thing that people do often.
 *
 * @param yardstick whether it is one that the others are compared with
 * @param account the demo account that does it; null for strangers
 * @param goal milliseconds at the median that Attesta wants to keep to with one user and with eight; null where none is set
 * @param work makes, for each visitor, what that visitor does over and over
 */
record Scenario(String name, boolean yardstick, String account, Goal goal, int status, Function<Visitor, Task> work) {

    record Goal(double alone, double eight) {}

    /** Does it once, from the request to the last byte of the answer. */
    @FunctionalInterface
    interface Task {
        Visitor.Answer once();
    }

    static Scenario yardstick(String name, String path) {
        return new Scenario(name, true, null, null, 200, visitor -> () -> visitor.ask(visitor.get(path)));
    }

    static Scenario of(String name, String account, Goal goal, Function<Visitor, Task> work) {
        return new Scenario(name, false, account, goal, 200, work);
    }

    Scenario answering(int other) {
        return new Scenario(name, yardstick, account, goal, other, work);
    }
}
