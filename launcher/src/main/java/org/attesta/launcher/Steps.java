package org.attesta.launcher;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Supplier;

/** The start-up as the operator sees it: one line per step, with its seconds. */
final class Steps {

    private final PrintStream out;
    private volatile boolean open;

    Steps(PrintStream out) {
        this.out = out;
    }

    /** Announces a step, does it and adds the time it took. */
    <T> T step(String what, Supplier<T> work) {
        out.print((open ? "\n  " : "  ") + what + " ... ");
        out.flush();
        open = true;
        var start = System.nanoTime();
        try {
            var result = work.get();
            open = false;
            out.println(seconds(Duration.ofNanos(System.nanoTime() - start)));
            return result;
        } catch (RuntimeException failed) {
            if (!Stopping.begunBySignal()) {
                open = false;
                out.println("failed");
            }
            throw failed;
        }
    }

    void step(String what, Runnable work) {
        step(what, () -> {
            work.run();
            return null;
        });
    }

    void say(String line) {
        out.println(line);
    }

    static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0);
    }
}
