package org.attesta.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.attesta.bench.Results;
import org.attesta.bench.Timing;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The benchmark")
class BenchIT {

    private static final Path DATA = Path.of("target/it-bench").toAbsolutePath();

    /** Whether it works, not how fast: that is for people to read. */
    @Test
    void measuresEverythingWithTheRightAnswersAndSetsItAgainstAnEarlierRun() throws Exception {
        DataDirectory.deleteTree(DATA);
        var earlier = Files.createTempFile("earlier", ".json");
        earlier().write(earlier);
        var file = DATA.resolve("results.json");
        var said = OwnCommand.run(
                        "bench",
                        "--certifications",
                        100,
                        "--seconds",
                        1,
                        "--data",
                        DATA,
                        "--json",
                        file,
                        "--compare",
                        earlier)
                .is(0)
                .said();
        assertThat(said).contains("Compared with the day before").containsPattern("home page +10.00 -> ");
        var results = Results.read(file);
        assertThat(results.certifications()).isGreaterThan(60);
        assertThat(results.readySeconds()).isPositive();
        assertThat(results.serverMiB()).isBetween(100L, 4_000L);
        assertThat(results.databaseMiB()).isPositive();
        assertThat(results.measures()).hasSizeGreaterThan(15).allSatisfy(BenchIT::isRight);
    }

    @Test
    void keepsOutOfAnAttestaThatIsSomebodysOwn(@TempDir Path data) throws Exception {
        Files.writeString(data.resolve("secrets.properties"), "");
        var said = OwnCommand.run("bench", "--data", data).is(1).said();
        assertThat(said).contains("is not a directory of the benchmark").hasLineCount(1);
        try (var left = Files.list(data)) {
            assertThat(left).hasSize(1);
        }
    }

    private static void isRight(Results.Measure measure) {
        assertThat(measure.alone().failed() + measure.eight().failed())
                .as(measure.name())
                .isZero();
        assertThat(measure.alone().requests()).as(measure.name()).isPositive();
        assertThat(measure.alone().bytes()).as(measure.name()).isPositive();
        if (!measure.yardstick()) {
            assertThat(measure.statements()).as(measure.name()).isPositive();
        }
    }

    private static Results earlier() {
        return new Results(
                "the day before",
                2,
                74,
                1_000,
                20,
                600,
                200,
                List.of(measure("empty page", 2), measure("home page", 20)));
    }

    private static Results.Measure measure(String name, double p50) {
        var timing = new Timing(1, 100, 0, 10, p50, p50, p50, p50, 1_000);
        return new Results.Measure(name, false, null, null, timing, timing, 1.0);
    }
}
