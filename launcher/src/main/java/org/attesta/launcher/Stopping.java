package org.attesta.launcher;

import java.util.ArrayDeque;
import java.util.Deque;

/** Stops what was started, the last first, when the launcher is asked to end or cannot go on. */
final class Stopping {

    private static volatile boolean signal = true;
    private static volatile boolean begun;
    private static volatile int status;

    private final Deque<Runnable> work = new ArrayDeque<>();

    Stopping() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::run, "stopping"));
    }

    synchronized void atEnd(Runnable step) {
        work.push(step);
    }

    private void run() {
        begun = true;
        synchronized (this) {
            work.forEach(Runnable::run);
        }
        System.out.flush();
        Runtime.getRuntime().halt(status);
    }

    /** Ctrl-C or SIGTERM is at work: the ends of our children are our doing. */
    static boolean begunBySignal() {
        return begun && signal;
    }

    static void exit(int code) {
        signal = false;
        status = code;
        System.exit(code);
    }
}
