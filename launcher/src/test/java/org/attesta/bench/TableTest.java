package org.attesta.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.HdrHistogram.Histogram;
import org.attesta.bench.Results.Measure;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The results of the benchmark")
class TableTest {

    private static Timing timing(int users, double p50, double perSecond, long failed) {
        return new Timing(users, 100, failed, perSecond, p50, 2 * p50, 3 * p50, 4 * p50, 1000);
    }

    private static Measure measure(String name, boolean yardstick, Double goal, double p50) {
        return new Measure(
                name,
                yardstick,
                goal,
                null,
                timing(1, p50, 1000 / p50, 0),
                timing(8, 4 * p50, 2000 / p50, 0),
                yardstick ? null : 7.0);
    }

    private static Results results(double record, Measure... more) {
        var measures = new java.util.ArrayList<>(List.of(
                measure("static file", true, null, 0.5),
                measure("empty page", true, null, 2),
                measure("record", false, 12.0, record)));
        measures.addAll(List.of(more));
        return new Results("2026-12-01T10:00:00Z", 2, 10_000, 50_000, 21.5, 812, 300, measures);
    }

    private static String printed(Consumer<Table> work) {
        var bytes = new ByteArrayOutputStream();
        work.accept(new Table(new PrintStream(bytes, true, StandardCharsets.UTF_8)));
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void sayOfEachGoalWhetherItWasKept() {
        var kept = printed(t -> t.print(results(12)));
        assertThat(kept)
                .contains("12.0 kept")
                .contains("21.5 s, goal 25 s: kept")
                .contains("goal 700 MiB: MISSED");
        assertThat(printed(t -> t.print(results(12.01)))).contains("12.0 MISSED");
    }

    @Test
    void areTimesTheYardsticksOfTheSameRun() {
        var all = results(12);
        assertThat(all.times(all.measure("record").orElseThrow(), "empty page")).contains(6.0);
        assertThat(all.times(all.measure("record").orElseThrow(), "bare lazy table"))
                .isEmpty();
        assertThat(printed(t -> t.print(all))).contains("24.0 / 6.0 / -");
    }

    @Test
    void countWhatStrangersGetAsAShareOfAStaticFile() {
        assertThat(printed(t -> t.print(results(12, measure("status page, strangers", false, null, 1)))))
                .contains("0.50 of a static file's requests per second, goal 0.40: kept");
        assertThat(printed(t -> t.print(results(12, measure("status page, strangers", false, null, 2)))))
                .contains("goal 0.40: MISSED");
    }

    @Test
    void tellOfWrongAnswers() {
        var wrong = new Measure("write", false, null, null, timing(1, 1, 1, 0), timing(8, 1, 1, 3), 1.0);
        assertThat(printed(t -> t.print(results(12, wrong)))).contains("3 answers were not the right ones");
        assertThat(printed(t -> t.print(results(12)))).doesNotContain("not the right ones");
    }

    @Test
    void areComparedByTheirRatiosWhateverTheMachine() {
        var slower = new Results(
                "2026-12-01T11:00:00Z",
                2,
                10_000,
                50_000,
                21.5,
                600,
                300,
                List.of(measure("empty page", true, null, 4), measure("record", false, 12.0, 36)));
        assertThat(printed(t -> t.compare(results(12), slower))).contains("6.00 ->     9.00  (+50 %)");
    }

    @Test
    void comeBackFromTheirFile(@TempDir Path directory) throws IOException {
        var file = directory.resolve("results.json");
        var all = results(12);
        all.write(file);
        assertThat(Results.read(file)).isEqualTo(all);
    }

    @Test
    void areWaitingTimesInMilliseconds() {
        var nanos = new Histogram(1_000_000_000L, 3);
        for (int i = 1; i <= 100; i++) {
            nanos.recordValue(i * 1_000_000L);
        }
        var timing = Timing.of(8, nanos, 2, 100_000, 4);
        assertThat(timing.p50()).isBetween(49.9, 50.1);
        assertThat(timing.p95()).isBetween(94.9, 95.1);
        assertThat(timing.max()).isBetween(99.9, 100.1);
        assertThat(timing.perSecond()).isEqualTo(25);
        assertThat(timing.bytes()).isEqualTo(1000);
        assertThat(timing.failed()).isEqualTo(2);
    }
}
