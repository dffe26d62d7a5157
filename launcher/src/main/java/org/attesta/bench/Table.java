package org.attesta.bench;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The results as people read them. */
public final class Table {

    private static final List<String> YARDSTICKS = List.of("static file", "empty page", "bare lazy table");

    private final PrintStream out;

    public Table(PrintStream out) {
        this.out = out;
    }

    public void print(Results results) {
        line(
                "%n%,d certifications, %,d entries in the journal, %d cores%n",
                results.certifications(), results.journalEntries(), results.cores());
        line(
                "%-27s %7s %7s %7s %7s %7s %7s %7s %9s %6s  %-26s %s%n",
                "milliseconds",
                "p50 x1",
                "p95",
                "p99",
                "p50 x8",
                "p95",
                "p99",
                "req/s",
                "bytes",
                "SQL",
                "x static/empty/table",
                "goal x1/x8");
        results.measures().forEach(m -> print(results, m));
        line(
                "%-27s %.1f s, goal %.0f s: %s%n",
                "ready",
                results.readySeconds(),
                Results.READY_GOAL,
                kept(results.readySeconds() <= Results.READY_GOAL));
        line(
                "%-27s server %,d MiB at most, goal %,d MiB: %s; database %,d MiB%n",
                "memory",
                results.serverMiB(),
                Results.MEMORY_GOAL,
                kept(results.serverMiB() <= Results.MEMORY_GOAL),
                results.databaseMiB());
        results.measure("status page, strangers").ifPresent(page -> share(results, page));
        results.measures().stream()
                .filter(m -> m.alone().failed() + m.eight().failed() > 0)
                .forEach(m -> line(
                        "%-27s %d answers were not the right ones%n",
                        m.name(), m.alone().failed() + m.eight().failed()));
    }

    private void print(Results results, Results.Measure m) {
        var a = m.alone();
        var e = m.eight();
        line(
                "%-27s %7.2f %7.2f %7.2f %7.2f %7.2f %7.2f %7.0f %,9d %6s  %-26s %s%n",
                m.name(),
                a.p50(),
                a.p95(),
                a.p99(),
                e.p50(),
                e.p95(),
                e.p99(),
                e.perSecond(),
                a.bytes(),
                m.statements() == null ? "" : String.format(Locale.ROOT, "%.1f", m.statements()),
                times(results, m),
                goal(m));
    }

    private static String times(Results results, Results.Measure m) {
        var text = new StringBuilder();
        for (var yardstick : YARDSTICKS) {
            text.append(text.isEmpty() ? "" : " / ")
                    .append(results.times(m, yardstick)
                            .map(t -> String.format(Locale.ROOT, "%.1f", t))
                            .orElse("-"));
        }
        return text.toString();
    }

    private static String goal(Results.Measure m) {
        return goal(m.goalAlone(), m.alone().p50())
                + goal(m.goalEight(), m.eight().p50());
    }

    private static String goal(Double wanted, double seen) {
        return wanted == null ? "" : String.format(Locale.ROOT, "%.1f %s  ", wanted, kept(seen <= wanted));
    }

    private void share(Results results, Results.Measure page) {
        Optional<Double> share = results.measure("static file")
                .map(s -> page.eight().perSecond() / s.eight().perSecond());
        share.ifPresent(s -> line(
                "%-27s %.2f of a static file's requests per second, goal 0.40: %s%n", page.name(), s, kept(s >= 0.4)));
    }

    /** Two runs: how the ratio to the empty page has changed, which machines and loads change little. */
    public void compare(Results before, Results now) {
        line(
                "%nCompared with %s (%,d certifications); times an empty page, alone:%n",
                before.at(), before.certifications());
        for (var m : now.measures()) {
            before.measure(m.name()).ifPresent(old -> compare(before, old, now, m));
        }
    }

    private void compare(Results before, Results.Measure old, Results now, Results.Measure m) {
        var was = before.times(old, "empty page");
        var is = now.times(m, "empty page");
        if (was.isPresent() && is.isPresent()) {
            line(
                    "%-27s %8.2f -> %8.2f  (%+.0f %%)   SQL %s -> %s%n",
                    m.name(), was.get(), is.get(), (is.get() / was.get() - 1) * 100, old.statements(), m.statements());
        }
    }

    private static String kept(boolean kept) {
        return kept ? "kept" : "MISSED";
    }

    private void line(String format, Object... values) {
        out.printf(Locale.ROOT, format, values);
    }
}
